package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.samband.profile.source.SourceDocument;

/** Source documents for tests of other modules, read as the server reads them. */
public final class PlanDocuments {

    private PlanDocuments() {}

    public static SourceDocument text(String text) {
        return Reading.reader().read("plan.txt", text.getBytes(UTF_8));
    }

    /** Returns the same document as a person would have it in Word. */
    public static SourceDocument inWord(SourceDocument text) {
        return Reading.reader().read("plan.docx", WordCopy.of(text, true));
    }
}
