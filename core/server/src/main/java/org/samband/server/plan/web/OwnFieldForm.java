package org.samband.server.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samband.server.plan.FieldValue;
import org.samband.server.settings.OwnField;

/** A field of the alliance's own in the form of an element, with what is kept or was typed. */
public record OwnFieldForm(OwnField field, String typed) {

    private static final String PREFIX = "field-";

    /** Returns the fields with what was typed, or else what is kept. */
    static List<OwnFieldForm> of(List<OwnField> fields, Map<String, FieldValue> values, Map<String, String> typed) {
        return fields.stream()
                .map(field -> {
                    var value = values.get(field.key());
                    var kept = value == null ? "" : value.typed();
                    return new OwnFieldForm(field, typed.getOrDefault(PREFIX + field.key(), kept));
                })
                .toList();
    }

    /** Returns what was typed into own fields, by their keys. */
    static Map<String, String> typed(Map<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.forEach((name, text) -> {
            if (name.startsWith(PREFIX)) {
                typed.put(name.substring(PREFIX.length()), text);
            }
        });
        return typed;
    }

    public String name() {
        return PREFIX + field.key();
    }
}
