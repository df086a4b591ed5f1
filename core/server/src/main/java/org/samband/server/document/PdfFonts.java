package org.samband.server.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of PDF files, read once and put into each file as far as it uses them. */
final class PdfFonts {

    static final String FAMILY = "Source Sans 3";

    private final byte[] regular = resource("SourceSans3-Regular.ttf");
    private final byte[] bold = resource("SourceSans3-Bold.ttf");

    void addTo(PDDocument pdf, PdfRendererBuilder builder) throws IOException {
        builder.useFont(font(pdf, regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font(pdf, bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier font(PDDocument pdf, byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Looking for ligatures in every word takes most of the time, and Nordic text has none.
        font.setEnableGsub(false);
        pdf.registerTrueTypeFontForClosing(font);
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PdfFonts.class.getResourceAsStream("/document/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
