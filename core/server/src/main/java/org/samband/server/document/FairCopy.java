package org.samband.server.document;

import java.util.ArrayList;
import java.util.List;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;

/** A document as every format can hold it: no level skipped, nothing empty, no character that XML forbids. */
final class FairCopy {

    private static final int DEEPEST = 4;

    // So that sums and percentages of counts cannot overflow.
    private static final long MOST = 1_000_000_000_000L;

    private final List<Block> blocks = new ArrayList<>();
    private int level;

    private FairCopy() {}

    static Document of(Document document) {
        FairCopy copy = new FairCopy();
        document.blocks().forEach(copy::add);
        return new Document(
                line(document.title()),
                line(document.subtitle()),
                document.language(),
                line(document.author()),
                copy.blocks);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading
            when !heading.text().isBlank() -> {
                level = Math.clamp(heading.level(), 1, Math.min(level + 1, DEEPEST));
                blocks.add(new Block.Heading(level, line(heading.text())));
            }
            case Block.Paragraph paragraph
            when paragraph.spans().stream().anyMatch(span -> !span.text().isBlank()) ->
                blocks.add(new Block.Paragraph(paragraph.spans().stream()
                        .map(span -> new Span(inText(span.text()), span.strong()))
                        .toList()));
            case Block.Bullets bullets
            when !bullets.items().isEmpty() ->
                blocks.add(new Block.Bullets(
                        bullets.items().stream().map(FairCopy::text).toList()));
            case Block.Facts facts
            when !facts.facts().isEmpty() ->
                blocks.add(new Block.Facts(facts.facts().stream()
                        .map(fact -> new Block.Fact(line(fact.name()), text(fact.value())))
                        .toList()));
            case Block.Table table when !table.columns().isEmpty() -> blocks.add(table(table));
            case Block.Shares shares
            when !shares.parts().isEmpty() ->
                blocks.add(new Block.Shares(
                        line(shares.caption()),
                        shares.parts().stream()
                                .map(part -> new Block.Share(
                                        line(part.name()), Math.clamp(part.count(), 0, MOST), part.tone()))
                                .toList()));
            case Block.Note note
            when !note.text().isBlank() -> blocks.add(new Block.Note(note.tone(), text(note.text())));
            default -> {
                // There is nothing in it to write.
            }
        }
    }

    private static Block.Table table(Block.Table table) {
        return new Block.Table(
                line(table.caption()),
                table.columns().stream()
                        .map(column -> new Block.Column(line(column.head()), Math.clamp(column.width(), 1, 1000)))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(FairCopy::cell).toList())
                        .toList());
    }

    private static Cell cell(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> new Cell.Text(text(text.text()));
            case Cell.Head head -> new Cell.Head(text(head.text()));
            case Cell.State state -> new Cell.State(line(state.name()), state.tone());
            case Cell.Number number -> number;
            case Cell.Money money -> money;
            case Cell.Day day -> day;
        };
    }

    private static String line(String text) {
        return Words.shown(text).replace('\t', ' ').strip();
    }

    /** Spans stand side by side: a space at the end of one is a space between two words. */
    private static String inText(String text) {
        return String.join(
                "\n",
                text.lines().map(line -> Words.shown(line).replace('\t', ' ')).toList());
    }

    private static String text(String text) {
        return String.join("\n", text.lines().map(FairCopy::line).toList());
    }
}
