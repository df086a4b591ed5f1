package org.samband.server.document;

import org.samband.profile.source.SourceDocument;
import org.samband.server.web.Refusal;

/** Reads Word files and plain text as they were handed in, or refuses with the reason. */
public final class SourceReader {

    private final DocumentLimits limits;

    public SourceReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file by what it holds, whatever its name says.
     *
     * @param name the file's name, kept as the document's name and used in refusals
     * @throws Refusal if it is empty, too large, damaged, protected or of another kind
     */
    public SourceDocument read(String name, byte[] content) {
        if (content.length > limits.maxSize()) {
            throw tooLarge(name, content.length);
        }
        Signature.unreadable(content).ifPresent(reason -> {
            throw reason.refuse(name);
        });
        return Signature.isZip(content) ? word(name, content) : text(name, TextDecoder.decode(content));
    }

    /**
     * Reads text that was pasted.
     *
     * @param name a word for it, in the reader's language
     * @throws Refusal if it is empty or too large
     */
    public SourceDocument readText(String name, String pasted) {
        if (pasted.length() > limits.maxSize()) {
            throw tooLarge(name, pasted.length());
        }
        return text(name, pasted);
    }

    private Refusal tooLarge(String name, long length) {
        return Unreadable.TOO_LARGE.refuse(
                name, DocumentLimits.megabytes(length), DocumentLimits.megabytes(limits.maxSize()));
    }

    private SourceDocument text(String name, String text) {
        if (Words.isBlank(text)) {
            throw Unreadable.EMPTY.refuse(name);
        }
        if (Signature.isBinary(text)) {
            throw Unreadable.BINARY.refuse(name);
        }
        SourceLines lines = new SourceLines(name, limits);
        text.lines().forEach(lines::plain);
        return lines.document();
    }

    private SourceDocument word(String name, byte[] content) {
        SourceDocument document =
                new WordReader(new SourceLines(name, limits)).read(WordFile.open(name, content, limits));
        if (document.blocks().isEmpty()) {
            throw Unreadable.EMPTY.refuse(name);
        }
        return document;
    }
}
