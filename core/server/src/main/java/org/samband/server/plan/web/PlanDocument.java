package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Block.Column;
import org.samband.profile.document.Block.Heading;
import org.samband.profile.document.Block.Paragraph;
import org.samband.profile.document.Block.Table;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.TextKind;
import org.samband.server.web.Texts;

/** Words a plan as a document, with the columns that the alliance has chosen for paper. */
final class PlanDocument {

    private static final int DEEPEST_HEADING = 4;
    private static final int WIDE = 8;
    private static final int NARROW = 4;

    private final PlanPage page;
    private final Map<String, String> heads;
    private final Texts texts;

    private PlanDocument(PlanPage page, Map<String, String> heads, Texts texts) {
        this.page = page;
        this.heads = heads;
        this.texts = texts;
    }

    static Document of(PlanPage page, Map<String, String> heads, Texts texts) {
        return new PlanDocument(page, heads, texts).document();
    }

    private Document document() {
        var plan = page.plan();
        var blocks = new ArrayList<Block>();
        said(blocks, "plan.vision", plan.vision());
        said(blocks, "plan.goal", plan.goal());
        narrative(blocks, null);
        page.sections().forEach(section -> section(blocks, section));
        return new Document(
                plan.title(),
                texts.say("plan.state." + plan.state().key()),
                texts.language().tag(),
                ThisAlliance.get().name(),
                blocks);
    }

    private void said(List<Block> blocks, String head, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Heading(1, texts.say(head)));
            blocks.add(Paragraph.of(text));
        }
    }

    private void section(List<Block> blocks, PlanSection section) {
        blocks.add(new Heading(Math.min(section.depth() - 1, DEEPEST_HEADING), title(section.element())));
        narrative(blocks, section.element());
        if (!section.table().rows().isEmpty()) {
            blocks.add(table(section));
        }
        section.parts().forEach(part -> section(blocks, part));
    }

    private void narrative(List<Block> blocks, @Nullable PlanElement element) {
        page.view()
                .texts(element == null ? null : element.id(), TextKind.NARRATIVE)
                .forEach(text -> blocks.add(Paragraph.of(text.paragraph().text())));
    }

    private Table table(PlanSection section) {
        var table = section.table();
        var columns = table.columns().stream()
                .map(column -> new Column(
                        heads.getOrDefault(column, column), table.rows().isEmpty() || isWide(column) ? WIDE : NARROW))
                .toList();
        var rows = table.rows().stream()
                .map(row -> table.columns().stream()
                        .map(column -> cell(row, column))
                        .toList())
                .toList();
        return new Table(section.element().title(), columns, rows);
    }

    private static boolean isWide(String column) {
        return column.startsWith("level:") || column.equals("effect");
    }

    /** What a cell above covers is left empty below it, as plans on paper do. */
    private Cell cell(PlanTable.Row row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .map(cell -> cell(cell, row.element()))
                .orElseGet(() -> Cell.text(""));
    }

    private Cell cell(PlanTable.Cell cell, PlanElement rowElement) {
        var element = cell.element();
        if (element == null) {
            return Cell.text("");
        }
        if (cell.isLevel()) {
            return element.equals(rowElement) ? new Cell.Head(title(element)) : Cell.text(title(element));
        }
        return switch (cell.column()) {
            case "responsible" ->
                Cell.text(Optional.ofNullable(PlanFilter.responsible(element, page.view()))
                        .orElse(""));
            case "status" ->
                page.view()
                        .status(element.id())
                        .<Cell>map(said -> new Cell.State(
                                texts.say("web.status." + said.status().key()), Tone.NEUTRAL))
                        .orElseGet(() -> Cell.text(""));
            default -> Cell.text(page.cells().text(cell.column(), element, texts));
        };
    }

    private static String title(PlanElement element) {
        var number = element.content().number();
        return number == null ? element.title() : number + " " + element.title();
    }
}
