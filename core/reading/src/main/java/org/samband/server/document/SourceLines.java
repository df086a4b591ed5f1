package org.samband.server.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;

/** Collects a source line by line and makes the blocks of it. */
final class SourceLines {

    private final String name;
    private final DocumentLimits limits;
    private final List<String> lines = new ArrayList<>();
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final TabbedTable table = new TabbedTable(blocks::add);
    private int cells;

    SourceLines(String name, DocumentLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** Adds a line that means what its bullets and tabs say. */
    void plain(String text) {
        int line = add(text);
        count(text.chars().filter(c -> c == '\t').count());
        if (table.takes(line, text) || Words.isBlank(text)) {
            return;
        }
        blocks.add(Bullet.of(text)
                .<SourceBlock>map(bullet -> new SourceBlock.Item(
                        Words.of(text.substring(bullet.length())), new Place(line, bullet.length() + 1, 0)))
                .orElseGet(() -> new SourceBlock.Paragraph(Words.of(text), new Place(line, Words.begin(text) + 1, 0))));
    }

    /** Adds a line whose block is known, such as a heading; a blank one makes no block. */
    void block(String text, Function<Place, SourceBlock> block) {
        int line = add(text);
        table.close();
        if (!Words.isBlank(text)) {
            blocks.add(block.apply(new Place(line, Words.begin(text) + 1, 0)));
        }
    }

    /** Adds a line that is only shown. */
    void aside(String text) {
        add(text);
    }

    /** Adds a row of a table that the source marks as one, and returns it with its places. */
    SourceBlock.Row row(List<SourceBlock.Cell> written) {
        String text =
                written.stream().map(cell -> cell.text().replace('\n', ' ')).collect(Collectors.joining("\t"));
        int line = add(text);
        List<SourceBlock.Cell> placed = new ArrayList<>();
        int column = 1;
        for (SourceBlock.Cell cell : written) {
            placed.add(new SourceBlock.Cell(cell.text(), cell.merged(), new Place(line, column, placed.size() + 1)));
            column += cell.text().length() + 1;
        }
        return new SourceBlock.Row(placed, Place.line(line));
    }

    /** Adds the table that rows made. */
    void table(List<SourceBlock.Row> rows) {
        table.close();
        if (!rows.isEmpty()) {
            blocks.add(new SourceBlock.Table(rows, rows.getFirst().place()));
        }
    }

    SourceDocument document() {
        table.close();
        return new SourceDocument(name, blocks, lines);
    }

    private int add(String text) {
        if (lines.size() >= limits.maxLines()) {
            throw Unreadable.TOO_LONG.refuse(name, limits.maxLines(), limits.maxCells());
        }
        lines.add(Words.shown(text));
        return lines.size();
    }

    /** Counts table cells before they take memory. */
    void count(long more) {
        cells += (int) more;
        if (cells > limits.maxCells()) {
            throw Unreadable.TOO_LONG.refuse(name, limits.maxLines(), limits.maxCells());
        }
    }
}
