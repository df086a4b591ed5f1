package org.samband.server.document;

import java.util.List;
import java.util.Locale;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Span;
import org.samband.profile.document.Tone;

/** Writes the blocks of a document as HTML. */
final class HtmlBlocks {

    private final Markup html;
    private final Wording wording;
    private final boolean paged;
    private int headings;

    /** Writes for a screen, or for the pages of a PDF. */
    HtmlBlocks(Markup html, Wording wording, boolean paged) {
        this.html = html;
        this.wording = wording;
        this.paged = paged;
    }

    void add(Block block) {
        switch (block) {
            case Block.Heading heading ->
                html.element("h" + (heading.level() + 1), heading.text(), "id", "h" + ++headings);
            case Block.Paragraph paragraph -> paragraph(paragraph.spans());
            case Block.Bullets bullets -> {
                html.open("ul");
                bullets.items().forEach(item -> html.element("li", item));
                html.close();
            }
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(table);
            case Block.Shares shares -> shares(shares);
            case Block.Note note -> {
                html.open("div", "class", "note " + tone(note.tone()), "role", "note")
                        .open("p");
                mark(note.tone());
                html.text(note.text()).close().close();
            }
        }
        html.line();
    }

    private void paragraph(List<Span> spans) {
        html.open("p");
        if (spans.size() == 1 && !spans.getFirst().strong()) {
            html.text(spans.getFirst().text()).close();
            return;
        }
        for (Span span : spans) {
            // A PDF would keep bare text before all that is marked; readers who copy it would get it in that order.
            html.element(span.strong() ? "strong" : "span", span.text());
        }
        html.close();
    }

    private void facts(List<Block.Fact> facts) {
        html.open("table", "class", "facts").open("tbody");
        for (Block.Fact fact : facts) {
            html.open("tr").element("th", fact.name(), "scope", "row");
            html.element("td", fact.value()).close().line();
        }
        html.close().close();
    }

    private void table(Block.Table table) {
        // A wide table can be scrolled by keyboard too.
        String name = table.caption().isEmpty()
                ? String.join(
                        ", ", table.columns().stream().map(Block.Column::head).toList())
                : table.caption();
        html.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", name);
        // A PDF would read a caption aloud after its table.
        if (paged && !table.caption().isEmpty()) {
            html.element("p", table.caption(), "class", "caption");
        }
        if (paged && Paper.isTight(table)) {
            html.open("table", "class", "tight");
        } else {
            html.open("table");
        }
        if (!paged && !table.caption().isEmpty()) {
            html.element("caption", table.caption());
        }
        int sum = table.columns().stream().mapToInt(Block.Column::width).sum();
        table.columns().forEach(column -> html.empty("col", "style", "width:" + column.width() * 100 / sum + "%"));
        html.open("thead").open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            String head = table.columns().get(i).head();
            String kind = isNumeric(table, i) ? "number" : "text";
            if (head.isEmpty()) {
                html.element("td", "");
            } else {
                html.element("th", head, "scope", "col", "class", kind);
            }
        }
        html.close().close().line().open("tbody");
        for (List<Cell> row : table.rows()) {
            html.open("tr");
            row.forEach(this::cell);
            html.close().line();
        }
        if (table.rows().isEmpty()) {
            html.open("tr");
            html.element("td", "–", "colspan", Integer.toString(table.columns().size()))
                    .close();
        }
        html.close().close().close();
    }

    private void cell(Cell cell) {
        switch (cell) {
            case Cell.Text text -> html.element("td", text.text());
            case Cell.Head head -> html.element("th", head.text(), "scope", "row");
            case Cell.Number number -> html.element("td", wording.text(number), "class", "number");
            case Cell.Money money -> html.element("td", wording.text(money), "class", "number");
            case Cell.Day day -> html.element("td", wording.text(day));
            case Cell.State state -> {
                html.open("td", "class", "state");
                mark(state.tone());
                html.text(state.name()).close();
            }
        }
    }

    private void shares(Block.Shares shares) {
        html.open("div", "class", "shares").element("p", shares.caption(), "class", "caption");
        html.open("div", "class", "bar", "aria-hidden", "true");
        long sum = shares.parts().stream().mapToLong(Block.Share::count).sum();
        for (Block.Share part : shares.parts()) {
            if (part.count() > 0) {
                String width =
                        String.format(Locale.ROOT, "width:%.2f%%", Math.floor(10_000.0 * part.count() / sum) / 100);
                html.element("div", "", "class", tone(part.tone()), "style", width);
            }
        }
        html.close().open("ul", "class", "legend");
        for (Block.Share part : shares.parts()) {
            html.open("li");
            mark(part.tone());
            html.text(wording.share(shares, part)).close();
        }
        html.close().close();
    }

    private void mark(Tone tone) {
        html.element("span", Wording.mark(tone), "class", "mark " + tone(tone), "aria-hidden", "true")
                .text("\u00A0");
    }

    private static String tone(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a column holds nothing but figures, so that its head stands over them. */
    static boolean isNumeric(Block.Table table, int column) {
        List<Cell> written = table.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.equals(Cell.text("")))
                .toList();
        return !written.isEmpty()
                && written.stream().allMatch(cell -> cell instanceof Cell.Number || cell instanceof Cell.Money);
    }
}
