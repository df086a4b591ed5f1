package org.samband.server.plan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Project;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.Schedules;
import org.samband.server.web.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Some fields of an element with their new values (RFC 7396): what is not named stays, null empties. */
record ElementPatch(Map<String, @Nullable Object> fields) {

    /** Returns the fields of an object as a client sent it, in which null says something. */
    static Map<String, @Nullable Object> fields(ObjectNode object) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        object.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        return fields;
    }

    private static @Nullable Object value(JsonNode json) {
        if (json instanceof ObjectNode object) {
            return fields(object);
        }
        if (json.isNull()) {
            return null;
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        return json.isString() ? json.stringValue() : json;
    }

    ElementContent on(ElementContent old, Schedules schedules, int year) {
        return new ElementContent(
                text("number", old.number()),
                fields.containsKey("title") ? required("title") : old.title(),
                schedule(old.schedule(), schedules, year),
                text("responsible", old.responsible()),
                account(old.account()),
                text("effect", old.effect()),
                text("reference", old.reference()),
                flag("noneIntended", old.noneIntended()),
                flag("open", old.open()));
    }

    @Nullable
    Project on(@Nullable Project old) {
        if (!fields.containsKey("project")) {
            return old;
        }
        if (!(fields.get("project") instanceof Map<?, ?> project)) {
            return null;
        }
        return new Project(part(project, "phase"), part(project, "owner"), part(project, "mandate"));
    }

    /** Returns what is typed into the fields of the alliance's own; null empties one. */
    Map<String, String> ownFields() {
        var typed = new LinkedHashMap<String, String>();
        if (fields.get("fields") instanceof Map<?, ?> own) {
            own.forEach((key, value) -> typed.put(
                    String.valueOf(key),
                    switch (value) {
                        case null -> "";
                        case String text -> text;
                        case JsonNode json when json.isNumber() -> json.asString();
                        default -> throw Refusal.at("field-" + key, "plan.patch.not-text", key);
                    }));
        }
        return typed;
    }

    private @Nullable Schedule schedule(@Nullable Schedule old, Schedules schedules, int year) {
        if (!fields.containsKey("schedule")) {
            return old;
        }
        var written =
                fields.get("schedule") instanceof Map<?, ?> object ? part(object, "text") : text("schedule", null);
        return schedules.read(written, year);
    }

    private @Nullable AccountId account(@Nullable AccountId old) {
        if (!fields.containsKey("account")) {
            return old;
        }
        var written = text("account", null);
        try {
            return written == null ? null : new AccountId(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("account", "plan.account-unknown");
        }
    }

    private String required(String field) {
        var text = text(field, null);
        if (text == null) {
            throw Refusal.at(field, "plan.title-missing");
        }
        return text;
    }

    private @Nullable String text(String field, @Nullable String old) {
        return fields.containsKey(field) ? part(fields, field) : old;
    }

    private boolean flag(String field, boolean old) {
        if (!fields.containsKey(field)) {
            return old;
        }
        if (!(fields.get(field) instanceof Boolean flag)) {
            throw Refusal.at(field, "plan.patch.not-flag", field);
        }
        return flag;
    }

    private static @Nullable String part(Map<?, ?> object, String field) {
        return switch (object.get(field)) {
            case null -> null;
            case String text -> text.isBlank() ? null : text.strip();
            default -> throw Refusal.at(field, "plan.patch.not-text", field);
        };
    }
}
