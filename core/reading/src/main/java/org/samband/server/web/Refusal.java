package org.samband.server.web;

import java.util.List;

/** A "no" that the person who asked can understand: of which kind, in which words, and at which fields. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Message reason;
    private final transient List<Mistake> mistakes;

    private Refusal(Kind kind, Message reason, List<Mistake> mistakes) {
        super(kind + " " + reason.key() + " " + reason.arguments() + (mistakes.isEmpty() ? "" : " " + mistakes));
        this.kind = kind;
        this.reason = reason;
        this.mistakes = List.copyOf(mistakes);
    }

    /** Refuses with a reason in the given words. */
    public static Refusal of(Kind kind, String key, Object... arguments) {
        return new Refusal(kind, Message.of(key, arguments), List.of());
    }

    /** There is no such thing, or it belongs to somebody else: both are answered alike. */
    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "web.refusal.not-found");
    }

    /** The person may not do this. */
    public static Refusal forbidden() {
        return of(Kind.FORBIDDEN, "web.refusal.forbidden");
    }

    /** It does not fit what others have done meanwhile, or the state the thing is in. */
    public static Refusal conflict(String key, Object... arguments) {
        return of(Kind.CONFLICT, key, arguments);
    }

    /** What was handed in is wrong as a whole. */
    public static Refusal invalid(String key, Object... arguments) {
        return of(Kind.INVALID, key, arguments);
    }

    /** One field of what was handed in is wrong. */
    public static Refusal at(String field, String key, Object... arguments) {
        return of(List.of(Mistake.at(field, key, arguments)));
    }

    /** Some fields of what was handed in are wrong. */
    public static Refusal of(List<Mistake> mistakes) {
        return new Refusal(Kind.INVALID, Message.of("web.refusal.invalid", mistakes.size()), mistakes);
    }

    public Kind kind() {
        return kind;
    }

    public Message reason() {
        return reason;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** Why something is refused, each with its status in HTTP. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        /** Somebody else has changed it since the client read it. */
        PRECONDITION_FAILED(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        /** The file or the text is of the right kind, but nothing can be made of it. */
        UNREADABLE(422),
        /** The client must say which version it has read. */
        PRECONDITION_REQUIRED(428),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
