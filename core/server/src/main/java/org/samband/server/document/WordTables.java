package org.samband.server.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.samband.profile.document.Block;

/** Lays out tables of a Word file: as wide as the text, columns in proportion, rows that stay whole. */
final class WordTables {

    private WordTables() {}

    static XWPFTable create(XWPFDocument word, int width, String caption, List<Integer> widths, int rows) {
        XWPFTable table = word.createTable(rows, widths.size());
        CTTbl xml = table.getCTTbl();
        CTTblPr properties = xml.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID("Ruled");
        properties.getTblW().setW(BigInteger.valueOf(width));
        properties.getTblW().setType(STTblWidth.DXA);
        // The widths are wishes: a column is never too narrow for its longest word.
        properties.addNewTblLayout().setType(STTblLayoutType.AUTOFIT);
        if (!caption.isEmpty()) {
            properties.addNewTblCaption().setVal(caption);
        }
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        List<Integer> twips = widths.stream().map(share -> width * share / sum).toList();
        CTTblGrid grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        twips.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < twips.size(); i++) {
                XWPFTableCell cell = row.getCell(i);
                cell.setWidth(String.valueOf(twips.get(i)));
                cell.getParagraphs().getFirst().setStyle("TableText");
            }
        }
        return table;
    }

    static XWPFParagraph paragraph(XWPFTableRow row, int column) {
        return row.getCell(column).getParagraphs().getFirst();
    }

    static void firstRowIsHead(XWPFTable table) {
        look(table, true);
    }

    static void firstColumnIsHead(XWPFTable table) {
        look(table, false);
    }

    /** Draws counted parts as coloured cells side by side; the figures stand below it. */
    static void bar(XWPFDocument word, int width, String description, Block.Shares shares, List<Block.Share> shown) {
        long sum = shown.stream().mapToLong(Block.Share::count).sum();
        List<Integer> widths = shown.stream()
                .map(part -> Math.max(1, Math.toIntExact(Math.round(1000.0 * part.count() / sum))))
                .toList();
        XWPFTable table = create(word, width, shares.caption(), widths, 1);
        table.getCTTbl().getTblPr().addNewTblDescription().setVal(description);
        for (int i = 0; i < shown.size(); i++) {
            table.getRow(0).getCell(i).setColor(Wording.colour(shown.get(i).tone()));
        }
    }

    /** Draws the line at the left of a note in its colour. */
    static void rule(XWPFParagraph paragraph, String colour) {
        CTBorder left = paragraph.getCTP().getPPr().getPBdr().addNewLeft();
        left.setVal(STBorder.SINGLE);
        left.setSz(BigInteger.valueOf(24));
        left.setSpace(BigInteger.TEN);
        left.setColor(colour);
    }

    private static void look(XWPFTable table, boolean row) {
        var look = table.getCTTbl().getTblPr().addNewTblLook();
        look.setVal(new byte[] {0, (byte) (row ? 0x20 : 0x80)});
        look.setFirstRow(row);
        look.setFirstColumn(!row);
        look.setNoHBand(true);
        look.setNoVBand(true);
    }
}
