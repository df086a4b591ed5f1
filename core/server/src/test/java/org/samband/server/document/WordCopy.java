package org.samband.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;

/** Writes a plan that was read as text the way a person would have it in Word: real tables, lists and merged cells. */
final class WordCopy {

    private final XWPFDocument word = new XWPFDocument();
    private final boolean merging;

    private WordCopy(boolean merging) {
        this.merging = merging;
    }

    /** Returns the Word file; cells that are empty under a filled one are merged with it if asked for. */
    static byte[] of(SourceDocument text, boolean merging) {
        WordCopy copy = new WordCopy(merging);
        text.blocks().forEach(copy::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = copy.word) {
            word.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void add(SourceBlock block) {
        switch (block) {
            case SourceBlock.Heading heading -> paragraph(heading.text());
            case SourceBlock.Paragraph paragraph -> paragraph(paragraph.text());
            case SourceBlock.Item item -> {
                CTNumPr list = paragraph(item.text()).getCTP().addNewPPr().addNewNumPr();
                list.addNewNumId().setVal(BigInteger.ONE);
            }
            case SourceBlock.Table table -> table(table.rows());
        }
    }

    private XWPFParagraph paragraph(String text) {
        word.createParagraph();
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void table(List<SourceBlock.Row> rows) {
        word.createParagraph();
        XWPFTable table = word.createTable();
        table.removeRow(0);
        for (SourceBlock.Row row : rows) {
            XWPFTableRow written = table.createRow();
            while (!written.getTableCells().isEmpty()) {
                written.removeCell(0);
            }
            for (SourceBlock.Cell cell : row.cells()) {
                var added = written.createCell();
                added.setText(cell.text());
                if (merging && cell.place().cell() == 1) {
                    STMerge.Enum merge = cell.text().isEmpty() ? STMerge.CONTINUE : STMerge.RESTART;
                    added.getCTTc().addNewTcPr().addNewVMerge().setVal(merge);
                }
            }
        }
    }
}
