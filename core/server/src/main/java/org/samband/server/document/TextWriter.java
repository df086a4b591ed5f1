package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;

/** Writes a document as plain text; tables have tabs between their cells, so that they can be pasted as tables. */
final class TextWriter {

    private final StringBuilder text = new StringBuilder();
    private final Wording wording;

    private TextWriter(Wording wording) {
        this.wording = wording;
    }

    static byte[] write(Document document, Wording wording) {
        TextWriter writer = new TextWriter(wording);
        writer.underlined(document.title(), '=');
        if (!document.subtitle().isEmpty()) {
            writer.line(document.subtitle());
        }
        for (Block block : document.blocks()) {
            writer.line("");
            writer.add(block);
        }
        return writer.text.toString().getBytes(UTF_8);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading when heading.level() == 1 -> underlined(heading.text(), '-');
            case Block.Heading heading -> line(heading.text());
            case Block.Paragraph paragraph ->
                line(paragraph.spans().stream().map(Span::text).collect(Collectors.joining()));
            case Block.Bullets bullets -> bullets.items().forEach(item -> line("- " + item));
            case Block.Facts facts -> facts.facts().forEach(fact -> row(List.of(fact.name(), fact.value())));
            case Block.Table table -> table(table);
            case Block.Shares shares -> {
                line(shares.caption());
                shares.parts().forEach(part -> line(Wording.mark(part.tone()) + " " + wording.share(shares, part)));
            }
            case Block.Note note -> line(Wording.mark(note.tone()) + " " + note.text());
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            line(table.caption());
            line("");
        }
        row(table.columns().stream().map(Block.Column::head).toList());
        for (List<Cell> row : table.rows()) {
            row(row.stream().map(wording::text).toList());
        }
    }

    private void row(List<String> cells) {
        line(cells.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining("\t")));
    }

    private void underlined(String heading, char with) {
        line(heading);
        line(String.valueOf(with).repeat(heading.length()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
