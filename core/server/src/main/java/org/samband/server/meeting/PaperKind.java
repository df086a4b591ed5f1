package org.samband.server.meeting;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.samband.server.web.Refusal;

/** The kinds of file that are taken as papers, told by what is in them and not by what they are called. */
enum PaperKind {
    PDF("application/pdf", ".pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private final String mediaType;
    private final String ending;

    PaperKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Returns the kind of a file, or refuses one that is of none, or that is called something else than it is. */
    static PaperKind of(String name, byte[] content) {
        if (content.length == 0) {
            throw Refusal.of(Refusal.Kind.UNREADABLE, "case.paper.empty", name);
        }
        // One character for each byte; the names of what a packed file holds stand in it as they are.
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var kind = text.startsWith("%PDF-")
                ? PDF
                : text.startsWith("PK\u0003\u0004") && text.contains("word/document.xml") ? WORD : null;
        if (kind == null || text.contains("vbaProject.bin")) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, "case.paper.kind", name);
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(kind.ending)) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, "case.paper.misnamed", name, kind.ending);
        }
        return kind;
    }

    String mediaType() {
        return mediaType;
    }
}
