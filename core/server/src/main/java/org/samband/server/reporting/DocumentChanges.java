package org.samband.server.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;

/**
 * How two documents differ, block by block.
 *
 * @param blocks how many blocks are others
 * @param now the first line that differs, as it is
 * @param then and as it would be
 */
record DocumentChanges(int blocks, String now, String then) {

    private static final int LONGEST = 200;

    static Optional<DocumentChanges> between(Document now, Document then) {
        var one = blocks(now);
        var other = blocks(then);
        var same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        var after = 0;
        while (after < Math.min(one.size(), other.size()) - same
                && one.get(one.size() - 1 - after).equals(other.get(other.size() - 1 - after))) {
            after++;
        }
        var different = Math.max(one.size(), other.size()) - same - after;
        if (different == 0) {
            return Optional.empty();
        }
        var was = lines(one, same, one.size() - after);
        var becomes = lines(other, same, other.size() - after);
        var line = 0;
        while (line < Math.min(was.size(), becomes.size()) && was.get(line).equals(becomes.get(line))) {
            line++;
        }
        return Optional.of(new DocumentChanges(different, at(was, line), at(becomes, line)));
    }

    /** The title counts as a block, because it stands at the top of every paper. */
    private static List<List<String>> blocks(Document document) {
        return Stream.concat(
                        Stream.of(List.of(document.title(), document.subtitle())),
                        document.blocks().stream().map(DocumentChanges::lines))
                .toList();
    }

    private static List<String> lines(List<List<String>> blocks, int from, int until) {
        return blocks.subList(from, until).stream().flatMap(List::stream).toList();
    }

    private static String at(List<String> lines, int line) {
        if (line >= lines.size()) {
            return "–";
        }
        var text = lines.get(line);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text) -> List.of(level + " " + text);
            case Block.Paragraph(var spans) ->
                List.of(spans.stream().map(Span::text).collect(Collectors.joining()));
            case Block.Bullets(var items) -> items;
            case Block.Facts(var facts) ->
                facts.stream().map(fact -> fact.name() + ": " + fact.value()).toList();
            case Block.Table(var caption, var columns, var rows) ->
                Stream.of(
                                Stream.of(caption),
                                Stream.of(
                                        columns.stream().map(Block.Column::head).collect(Collectors.joining(" | "))),
                                rows.stream()
                                        .map(row -> row.stream()
                                                .map(DocumentChanges::text)
                                                .collect(Collectors.joining(" | "))))
                        .flatMap(lines -> lines)
                        .toList();
            case Block.Shares(var caption, var parts) ->
                Stream.concat(Stream.of(caption), parts.stream().map(part -> part.name() + " " + part.count()))
                        .toList();
            case Block.Note(var tone, var text) -> List.of(tone + " " + text);
        };
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Head(var text) -> text;
            case Cell.Number(var value) -> value.toPlainString();
            case Cell.Money(var minorUnits, var currency) -> minorUnits + " " + currency;
            case Cell.Day(var day) -> day.toString();
            case Cell.State(var name, var tone) -> name + " " + tone;
        };
    }
}
