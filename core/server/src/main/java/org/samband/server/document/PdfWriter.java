package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.samband.profile.document.Document;

/** Writes a document as a PDF that can be kept (PDF/A-2a) and read aloud (PDF/UA-1). */
final class PdfWriter {

    private final PdfFonts fonts = new PdfFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String style = HtmlWriter.resource("pdf.css");

    static {
        // It tells each step of each page otherwise.
        XRLog.setLoggingEnabled(false);
    }

    byte[] write(Document document, Letterhead head, Wording wording, Instant on) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.withHtmlContent(
                    HtmlWriter.page(document, head, wording, style + side(document) + margins(document, head, wording)),
                    null);
            builder.withProducer("Samband");
            fonts.addTo(pdf, builder);
            builder.useReplacementText("□");
            builder.useColorProfile(colours);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useFastMode();
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                date(pdf, on.truncatedTo(ChronoUnit.SECONDS));
                pdf.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The renderer takes its own clock; the same document must give the same bytes. */
    private static void date(PDDocument pdf, Instant on) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(on.atZone(ZoneOffset.UTC)));
        pdf.setDocumentId(on.getEpochSecond());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String written = new String(metadata.toByteArray(), UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + on + "$2");
        metadata.importXMPMetadata(written.getBytes(UTF_8));
    }

    private static String side(Document document) {
        return Paper.of(document) == Paper.ON_ITS_SIDE ? "@page { size: A4 landscape; }\n" : "";
    }

    private static String margins(Document document, Letterhead head, Wording wording) {
        String small = "font-family: \"" + PdfFonts.FAMILY + "\"; font-size: 8.5pt; color: #4a5763;";
        String page = string(wording.say("document.page", "\u0001", "\u0002"))
                .replace("\\1 ", "\" counter(page) \"")
                .replace("\\2 ", "\" counter(pages) \"");
        return "@page { @top-left { content: %s; %s } @top-right { content: %s; %s } @bottom-left { content: %s; %s } @bottom-right { content: %s; %s } }\n"
                .formatted(
                        string(document.author()),
                        small,
                        string(document.title()),
                        small,
                        string(head.foot()),
                        small,
                        page,
                        small);
    }

    /** Writes a string of a style sheet; all but letters and digits is escaped. */
    private static String string(String text) {
        StringBuilder written = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                written.appendCodePoint(c);
            } else {
                written.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return written.append('"').toString();
    }
}
