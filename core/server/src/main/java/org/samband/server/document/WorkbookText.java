package org.samband.server.document;

import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;

/** Writes all of a document that is no table on the first sheet of a workbook. */
final class WorkbookText {

    private static final int WIDE = 60;
    private static final int NARROW = 20;

    private final Worksheet sheet;
    private final Wording wording;
    private int row;

    private WorkbookText(Worksheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    static void write(Worksheet sheet, Document document, Wording wording) {
        sheet.width(0, WIDE);
        sheet.width(1, WIDE / 2);
        sheet.width(2, NARROW);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.rowHeight(0, 24);
        WorkbookText text = new WorkbookText(sheet, wording);
        text.heading(document.title(), 16);
        text.line(document.subtitle());
        document.blocks().forEach(text::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                row++;
                heading(heading.text(), 15 - heading.level());
            }
            case Block.Paragraph paragraph ->
                line(paragraph.spans().stream().map(Span::text).collect(Collectors.joining()));
            case Block.Bullets bullets -> bullets.items().forEach(item -> line("• " + item));
            case Block.Facts facts ->
                facts.facts().forEach(fact -> {
                    WorkbookCells.text(sheet, row, 1, fact.value());
                    line(fact.name());
                });
            case Block.Table table -> line("→ " + table.caption());
            case Block.Shares shares -> shares(shares);
            case Block.Note note -> line(Wording.mark(note.tone()) + " " + note.text());
        }
    }

    private void shares(Block.Shares shares) {
        heading(shares.caption(), 11);
        for (Block.Share part : shares.parts()) {
            sheet.value(row, 1, part.count());
            sheet.value(row, 2, wording.formats().percent(Wording.percent(shares, part)));
            line(part.name());
        }
    }

    private void heading(String text, int size) {
        sheet.value(row, 0, WorkbookCells.shortened(text));
        sheet.style(row, 0).bold().fontSize(size).set();
        row++;
    }

    private void line(String text) {
        WorkbookCells.text(sheet, row, 0, text);
        row++;
    }
}
