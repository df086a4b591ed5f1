package org.samband.server.document;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.samband.profile.document.Document;
import org.springframework.stereotype.Component;

/** Writes documents that are handed out, in every format; the same document gives the same bytes. */
@Component
public class DocumentWriter {

    private final PdfWriter pdf = new PdfWriter();

    /**
     * Writes a document.
     *
     * @param on when it is handed out; formats that keep a date in their properties keep this one
     */
    public byte[] write(Document document, Format format, Instant on) {
        Document fair = FairCopy.of(document);
        Wording wording = Wording.of(document.language());
        return switch (format) {
            case DOCX -> WordWriter.write(fair, wording, on);
            case PDF -> pdf.write(fair, wording, on);
            case HTML -> HtmlWriter.write(fair, wording);
            case XLSX -> WorkbookWriter.write(fair, wording, on);
            case TEXT -> TextWriter.write(fair, wording);
        };
    }

    /** Writes a document in all formats, by the extension of each. */
    public Map<String, byte[]> writeAll(Document document, Instant on) {
        return Arrays.stream(Format.values())
                .collect(Collectors.toMap(Format::extension, format -> write(document, format, on)));
    }
}
