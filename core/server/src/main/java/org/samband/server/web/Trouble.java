package org.samband.server.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal.Kind;

/**
 * An answer other than the one hoped for.
 *
 * @param reference where the log tells more, if it is our fault
 */
public record Trouble(
        int status,
        Message reason,
        List<Mistake> mistakes,
        @Nullable String reference) {

    private static final Set<Integer> TITLED = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);
    private static final Set<Integer> ADVISED = Set.of(400, 401, 403, 404, 409, 413, 503);
    private static final Map<Integer, String> REASONS = Map.of(
            401, "web.refusal.unauthorised",
            403, "web.refusal.forbidden",
            404, "web.refusal.not-found",
            406, "web.refusal.not-acceptable",
            409, "web.refusal.changed",
            413, "web.refusal.too-large",
            415, "web.refusal.unsupported",
            429, "web.refusal.too-many");

    static Trouble of(Refusal refusal) {
        return new Trouble(refusal.kind().status(), refusal.reason(), refusal.mistakes(), null);
    }

    static Trouble of(int status, String key, Object... arguments) {
        return new Trouble(status, Message.of(key, arguments), List.of(), null);
    }

    static Trouble at(String field, String key, Object... arguments) {
        var mistake = Mistake.at(field, key, arguments);
        return new Trouble(Kind.INVALID.status(), mistake.message(), List.of(mistake), null);
    }

    /** What there is to say when nothing but the status is known. */
    static Trouble of(int status) {
        return of(status, REASONS.getOrDefault(status, "web.refusal.malformed"));
    }

    static Trouble ofOurs(String reference) {
        return new Trouble(500, Message.of("web.refusal.internal"), List.of(), reference);
    }

    /** What happened, in a few words. */
    public Message title() {
        return Message.of("web.error.title." + (TITLED.contains(status) ? status : 400));
    }

    /** What to do now. */
    public Message advice() {
        return reference != null
                ? Message.of("web.error.do.500", reference)
                : Message.of("web.error.do." + (ADVISED.contains(status) ? status : "other"));
    }
}
