package org.samband.server.body.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType.Standing;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.Charter;
import org.samband.server.web.Refusal;

/**
 * What somebody types about a body.
 *
 * @param id the body, or null for a new one
 * @param version the version of it that they have seen
 * @param type the key of its type, {@code external} for a body of somebody else, or nothing
 * @param aliases its other names, one a line
 */
public record BodyForm(
        String alliance,
        @Nullable BodyId id,
        int version,
        String name,
        String type,
        String aliases,
        String parent,
        String appointedBy,
        String standing,
        String countedOn,
        String meetingsAYear,
        String renewedWithin,
        String opening,
        String from,
        String lastDay) {

    /** What stands in the place of a type for bodies outside the alliance. */
    public static final String EXTERNAL = "external";

    static BodyForm empty(String alliance) {
        return typed(alliance, null, 0, Map.of());
    }

    static BodyForm typed(String alliance, @Nullable BodyId id, int version, Map<String, String> typed) {
        return new BodyForm(
                alliance,
                id,
                version,
                typed.getOrDefault("name", ""),
                typed.getOrDefault("type", ""),
                typed.getOrDefault("aliases", ""),
                typed.getOrDefault("parent", ""),
                typed.getOrDefault("appointedBy", ""),
                typed.getOrDefault("standing", ""),
                typed.getOrDefault("countedOn", ""),
                typed.getOrDefault("meetingsAYear", ""),
                typed.getOrDefault("renewedWithin", ""),
                typed.getOrDefault("opening", ""),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("lastDay", ""));
    }

    static BodyForm of(String alliance, Body body) {
        var charter = body.charter();
        var parent = charter.parent();
        var standing = charter.standing();
        var appointedBy = charter.appointedBy();
        return new BodyForm(
                alliance,
                body.id(),
                body.version(),
                body.name(),
                body.external() ? EXTERNAL : body.type().orElse(""),
                String.join("\n", body.aliases()),
                parent == null ? "" : parent.value().toString(),
                appointedBy == null ? "" : appointedBy,
                standing == null ? "" : standing.name(),
                Days.text(charter.countedOn()),
                number(charter.meetingsAYear()),
                number(charter.renewedWithin()),
                Objects.requireNonNullElse(charter.opening(), ""),
                Days.text(charter.life().from()),
                Days.text(Days.last(charter.life())));
    }

    /** Returns what is typed here as a change of a later version. */
    BodyForm on(BodyForm later) {
        return new BodyForm(
                alliance,
                id,
                later.version,
                name,
                type,
                aliases,
                parent,
                appointedBy,
                standing,
                countedOn,
                meetingsAYear,
                renewedWithin,
                opening,
                from,
                lastDay);
    }

    Body.Draft draft() {
        var external = type.equals(EXTERNAL);
        var charter = new Charter(
                above(),
                appointedBy,
                may(),
                Days.read("countedOn", countedOn),
                number(meetingsAYear),
                number(renewedWithin),
                opening,
                Days.span(from, lastDay));
        return new Body.Draft(
                name, external || type.isBlank() ? null : type, external, List.of(aliases.split("\\R")), charter);
    }

    private @Nullable BodyId above() {
        try {
            return parent.isBlank() ? null : new BodyId(UUID.fromString(parent));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("parent", "body.parent-unknown");
        }
    }

    // What is no number is refused as one that is too small.
    private static @Nullable Integer number(String written) {
        var typed = written.strip();
        return typed.isEmpty() ? null : typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }

    private static String number(@Nullable Integer known) {
        return known == null ? "" : known.toString();
    }

    private @Nullable Standing may() {
        try {
            return standing.isBlank() ? null : Standing.valueOf(standing);
        } catch (IllegalArgumentException e) {
            throw Refusal.at("standing", "body.standing-unknown");
        }
    }

    public String list() {
        return "/" + alliance + "/bodies";
    }

    public String action() {
        return id == null ? list() : list() + "/" + id.value();
    }
}
