package org.samband.server.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Tone;

/** Writes the blocks of a document into a Word file. */
final class WordBlocks {

    private final XWPFDocument word;
    private final int width;
    private final Wording wording;

    WordBlocks(XWPFDocument word, int width, Wording wording) {
        this.word = word;
        this.width = width;
        this.wording = wording;
    }

    void add(Block block) {
        switch (block) {
            case Block.Heading heading -> WordWriter.paragraph(word, "Heading" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> {
                XWPFParagraph written = WordWriter.paragraph(word, "Normal", "");
                paragraph.spans().forEach(span -> WordWriter.lines(written, span.text(), span.strong()));
            }
            case Block.Bullets bullets ->
                bullets.items().forEach(item -> WordWriter.paragraph(word, "ListBullet", item));
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(table);
            case Block.Shares shares -> shares(shares);
            case Block.Note note -> {
                XWPFParagraph written = WordWriter.paragraph(word, "Note", "");
                written.getCTP().getPPr().addNewPBdr();
                WordTables.rule(written, Wording.colour(note.tone()));
                mark(written, note.tone());
                WordWriter.lines(written, note.text(), false);
            }
        }
    }

    private void facts(List<Block.Fact> facts) {
        XWPFTable table = WordTables.create(word, width, "", List.of(1, 3), facts.size());
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            WordWriter.lines(WordTables.paragraph(row, 0), facts.get(i).name(), false);
            WordWriter.lines(WordTables.paragraph(row, 1), facts.get(i).value(), false);
        }
        WordTables.firstColumnIsHead(table);
        after();
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            WordWriter.paragraph(word, "Caption", table.caption());
        }
        List<Integer> widths = table.columns().stream().map(Block.Column::width).toList();
        XWPFTable written = WordTables.create(
                word, width, table.caption(), widths, table.rows().size() + 1);
        XWPFTableRow head = written.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < widths.size(); i++) {
            XWPFParagraph paragraph = WordTables.paragraph(head, i);
            align(paragraph, HtmlBlocks.isNumeric(table, i));
            WordWriter.lines(paragraph, table.columns().get(i).head(), false);
        }
        WordTables.firstRowIsHead(written);
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = 0; j < widths.size(); j++) {
                cell(
                        WordTables.paragraph(written.getRow(i + 1), j),
                        table.rows().get(i).get(j));
            }
        }
        after();
    }

    private void cell(XWPFParagraph paragraph, Cell cell) {
        align(paragraph, cell instanceof Cell.Number || cell instanceof Cell.Money);
        if (cell instanceof Cell.State state) {
            mark(paragraph, state.tone());
        }
        WordWriter.lines(paragraph, wording.text(cell), false);
    }

    private void shares(Block.Shares shares) {
        WordWriter.paragraph(word, "Caption", shares.caption());
        List<Block.Share> shown =
                shares.parts().stream().filter(part -> part.count() > 0).toList();
        if (!shown.isEmpty()) {
            String description = String.join(
                    ", ",
                    shown.stream().map(part -> wording.share(shares, part)).toList());
            WordTables.bar(word, width, description, shares, shown);
        }
        for (Block.Share part : shares.parts()) {
            XWPFParagraph line = WordWriter.paragraph(word, "TableText", "");
            mark(line, part.tone());
            WordWriter.lines(line, wording.share(shares, part), false);
        }
        after();
    }

    private static void align(XWPFParagraph paragraph, boolean right) {
        if (right) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static void mark(XWPFParagraph paragraph, Tone tone) {
        var run = paragraph.createRun();
        run.setColor(Wording.colour(tone));
        run.setText(Wording.mark(tone) + "\u00A0");
    }

    /** Two tables in a row would become one. */
    private void after() {
        WordWriter.paragraph(word, "TableText", "");
    }
}
