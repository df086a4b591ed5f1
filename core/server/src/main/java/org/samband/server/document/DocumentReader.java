package org.samband.server.document;

import org.samband.profile.source.SourceDocument;
import org.samband.server.web.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reads Word files and plain text as they were handed in, or refuses with the reason. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
public class DocumentReader {

    private final SourceReader reader;

    DocumentReader(DocumentSettings settings) {
        this.reader = new SourceReader(settings.limits());
    }

    /**
     * Reads a file by what it holds, whatever its name says.
     *
     * @param name the file's name, kept as the document's name and used in refusals
     * @throws Refusal if it is empty, too large, damaged, protected or of another kind
     */
    public SourceDocument read(String name, byte[] content) {
        return reader.read(name, content);
    }

    /**
     * Reads text that was pasted.
     *
     * @param name a word for it, in the reader's language
     * @throws Refusal if it is empty or too large
     */
    public SourceDocument readText(String name, String pasted) {
        return reader.readText(name, pasted);
    }
}
