package org.samband.server.document;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.samband.profile.document.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes documents that are handed out, in every format; the same document gives the same bytes. */
@Component
public class DocumentWriter {

    private final PdfWriter pdf = new PdfWriter();
    private final Supplier<Letterhead> letterhead;

    @Autowired
    DocumentWriter(ObjectProvider<Letterheads> letterheads) {
        letterhead = () -> letterheads.stream()
                .flatMap(each -> each.here().stream())
                .findFirst()
                .orElse(Letterhead.NONE);
    }

    /** Makes one whose documents have no letterhead. */
    public DocumentWriter() {
        letterhead = () -> Letterhead.NONE;
    }

    /**
     * Writes a document.
     *
     * @param on when it is handed out; formats that keep a date in their properties keep this one
     */
    public byte[] write(Document document, Format format, Instant on) {
        return write(document, letterhead.get(), format, on);
    }

    private byte[] write(Document document, Letterhead head, Format format, Instant on) {
        Document fair = FairCopy.of(document);
        Wording wording = Wording.of(document.language());
        return switch (format) {
            case DOCX -> WordWriter.write(fair, head, wording, on);
            case PDF -> pdf.write(fair, head, wording, on);
            case HTML -> HtmlWriter.write(fair, head, wording);
            case XLSX -> WorkbookWriter.write(fair, wording, on);
            case TEXT -> TextWriter.write(fair, wording);
        };
    }

    /** Writes a document in all formats, by the extension of each. */
    public Map<String, byte[]> writeAll(Document document, Instant on) {
        var head = letterhead.get();
        return Arrays.stream(Format.values())
                .collect(Collectors.toMap(Format::extension, format -> write(document, head, format, on)));
    }
}
