package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samband.profile.source.Place;
import org.samband.profile.source.SourceBlock;
import org.samband.profile.source.SourceDocument;

/** Makes source documents of plain text: lines with tabs are rows of a table, lines with a dash items of a list. */
final class SourceText {

    private SourceText() {}

    static SourceDocument of(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        List<SourceBlock> blocks = new ArrayList<>();
        List<SourceBlock.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Place place = Place.line(i + 1);
            if (line.contains("\t") && !line.isBlank()) {
                rows.add(new SourceBlock.Row(cells(line, i + 1), place));
                continue;
            }
            endTable(blocks, rows);
            if (line.startsWith("- ")) {
                blocks.add(new SourceBlock.Item(line.substring(2), place));
            } else if (!line.isBlank()) {
                blocks.add(new SourceBlock.Paragraph(line, place));
            }
        }
        endTable(blocks, rows);
        return new SourceDocument("plan.txt", blocks, lines);
    }

    private static List<SourceBlock.Cell> cells(String line, int number) {
        String[] texts = line.split("\t", -1);
        return Stream.iterate(0, i -> i < texts.length, i -> i + 1)
                .map(i -> new SourceBlock.Cell(texts[i], false, new Place(number, 1, i + 1)))
                .toList();
    }

    private static void endTable(List<SourceBlock> blocks, List<SourceBlock.Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new SourceBlock.Table(rows, rows.getFirst().place()));
            rows.clear();
        }
    }
}
