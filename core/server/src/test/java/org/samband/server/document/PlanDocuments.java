package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;
import org.samband.server.web.Refusal;

/** Source documents for tests of other modules, read as the server reads them. */
public final class PlanDocuments {

    private PlanDocuments() {}

    public static SourceDocument text(String text) {
        return Reading.reader().read("plan.txt", text.getBytes(UTF_8));
    }

    /** Returns the text as a document, and one that is refused as a document of one line. */
    public static SourceDocument textOrOneLine(String text) {
        try {
            return text(text);
        } catch (Refusal refused) {
            String line = text.replace('\n', ' ');
            return new SourceDocument("", List.of(new SourceBlock.Paragraph(line, Place.line(1))), List.of(line));
        }
    }

    /** Returns the same document as a person would have it in Word. */
    public static SourceDocument inWord(SourceDocument text) {
        return Reading.reader().read("plan.docx", WordCopy.of(text, true));
    }
}
