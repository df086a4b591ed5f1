package org.samband.server.document;

import java.util.Locale;
import org.samband.server.web.Refusal;

/** Why a document that was handed in cannot be read. */
enum Unreadable {
    EMPTY(Refusal.Kind.UNREADABLE),
    TOO_LARGE(Refusal.Kind.TOO_LARGE),
    TOO_LONG(Refusal.Kind.TOO_LARGE),
    EXPANDS(Refusal.Kind.TOO_LARGE),
    TRUNCATED(Refusal.Kind.UNREADABLE),
    DAMAGED(Refusal.Kind.UNREADABLE),
    PROTECTED(Refusal.Kind.UNREADABLE),
    BINARY(Refusal.Kind.UNSUPPORTED),
    OLD_WORD(Refusal.Kind.UNSUPPORTED),
    SPREADSHEET(Refusal.Kind.UNSUPPORTED),
    PRESENTATION(Refusal.Kind.UNSUPPORTED),
    OPEN_DOCUMENT(Refusal.Kind.UNSUPPORTED),
    PDF(Refusal.Kind.UNSUPPORTED),
    IMAGE(Refusal.Kind.UNSUPPORTED),
    RICH_TEXT(Refusal.Kind.UNSUPPORTED),
    MARKUP(Refusal.Kind.UNSUPPORTED),
    ARCHIVE(Refusal.Kind.UNSUPPORTED);

    private final Refusal.Kind kind;

    Unreadable(Refusal.Kind kind) {
        this.kind = kind;
    }

    /** Returns the refusal; the first argument of each is the file's name. */
    Refusal refuse(Object... arguments) {
        return Refusal.of(kind, key(), arguments);
    }

    /** Returns the key of its message. */
    String key() {
        return "document.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
