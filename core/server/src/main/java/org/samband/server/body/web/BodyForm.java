package org.samband.server.body.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;

/**
 * What somebody types about a body.
 *
 * @param id the body, or null for a new one
 * @param version the version of it that they have seen
 * @param type the key of its type, {@code external} for a body of somebody else, or nothing
 * @param aliases its other names, one a line
 */
public record BodyForm(String alliance, @Nullable BodyId id, int version, String name, String type, String aliases) {

    /** What stands in the place of a type for bodies outside the alliance. */
    public static final String EXTERNAL = "external";

    static BodyForm empty(String alliance) {
        return new BodyForm(alliance, null, 0, "", "", "");
    }

    static BodyForm of(String alliance, Body body) {
        return new BodyForm(
                alliance,
                body.id(),
                body.version(),
                body.name(),
                body.external() ? EXTERNAL : body.type().orElse(""),
                String.join("\n", body.aliases()));
    }

    /** Returns what is typed here as a change of a later version. */
    BodyForm on(BodyForm later) {
        return new BodyForm(alliance, id, later.version, name, type, aliases);
    }

    Body.Draft draft() {
        var external = type.equals(EXTERNAL);
        return new Body.Draft(name, external || type.isBlank() ? null : type, external, List.of(aliases.split("\\R")));
    }

    public String list() {
        return "/" + alliance + "/bodies";
    }

    public String action() {
        return id == null ? list() : list() + "/" + id.value();
    }
}
