package org.samband.server.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.samband.profile.document.Document;

/** Writes a document as a Word file with Word's own styles, so that its readers can go on working in it. */
final class WordWriter {

    private static final String STYLES = HtmlWriter.resource("styles.xml");
    private static final String NUMBERING = HtmlWriter.resource("numbering.xml");

    private WordWriter() {}

    static byte[] write(Document document, Letterhead head, Wording wording, Instant on) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Paper paper = Paper.of(document);
        try (XWPFDocument word = new XWPFDocument()) {
            style(word, wording.tag(), paper);
            letterhead(word, head);
            paragraph(word, "Title", document.title());
            paragraph(word, "Subtitle", document.subtitle());
            WordBlocks blocks = new WordBlocks(word, paper.textWidth(), wording);
            document.blocks().forEach(blocks::add);
            page(word, paper);
            margins(word, document, head, wording);
            word.write(bytes);
        } catch (IOException | XmlException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return SteadyZip.of(bytes.toByteArray(), OfficeProperties.of(document, wording, on));
    }

    private static void letterhead(XWPFDocument word, Letterhead head) throws IOException, InvalidFormatException {
        Letterhead.Mark mark = head.mark();
        if (mark != null) {
            var run = paragraph(word, "Normal", "").createRun();
            var picture = run.addPicture(
                    new ByteArrayInputStream(mark.png()),
                    PictureType.PNG,
                    "logo.png",
                    Units.pixelToEMU(mark.shownWidth()),
                    Units.pixelToEMU(mark.shownHeight()));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(mark.name());
        }
        if (!head.lines().isEmpty()) {
            paragraph(word, "Header", String.join("\n", head.lines()));
            paragraph(word, "Normal", "");
        }
    }

    static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            lines(paragraph, text, false);
        }
        return paragraph;
    }

    /** Writes text whose line ends are line ends in the paragraph too. */
    static void lines(XWPFParagraph paragraph, String text, boolean strong) {
        var run = paragraph.createRun();
        if (strong) {
            run.setStyle("Strong");
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private static void style(XWPFDocument word, String language, Paper paper) throws XmlException, IOException {
        word.createStyles()
                .setStyles(StylesDocument.Factory.parse(STYLES.replace("LANGUAGE", language)
                                .replace("TEXTWIDTH", Integer.toString(paper.textWidth())))
                        .getStyles());
        word.createNumbering()
                .setNumbering(NumberingDocument.Factory.parse(NUMBERING).getNumbering());
    }

    private static void page(XWPFDocument word, Paper paper) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(paper.width());
        size.setH(paper.height());
        if (paper == Paper.ON_ITS_SIDE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(Paper.MARGIN);
        margin.setBottom(Paper.MARGIN);
        margin.setLeft(Paper.MARGIN);
        margin.setRight(Paper.MARGIN);
        margin.setHeader(567);
        margin.setFooter(567);
        margin.setGutter(0);
    }

    private static void margins(XWPFDocument word, Document document, Letterhead letterhead, Wording wording) {
        XWPFParagraph head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        var run = head.createRun();
        run.setText(document.author());
        run.addTab();
        run.setText(document.title());
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        if (!letterhead.foot().isEmpty()) {
            var sender = foot.createRun();
            sender.setText(letterhead.foot());
            sender.addTab();
        }
        String written = wording.say("document.page", "\u0001", "\u0002");
        int page = written.indexOf('\u0001');
        int pages = written.indexOf('\u0002');
        foot.createRun().setText(written.substring(0, page));
        field(foot, "PAGE");
        foot.createRun().setText(written.substring(page + 1, pages));
        field(foot, "NUMPAGES");
        foot.createRun().setText(written.substring(pages + 1));
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
