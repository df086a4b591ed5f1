package org.samband.profile.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.document.Span;

/**
 * Says what a document to be handed out, such as a report, is to hold.
 *
 * <pre>{@code
 * assertThatReport("annual").hasTitle("Report 2031").hasHeadings("Summary", "What is late").says("All goes well.");
 * }</pre>
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public final class DocumentAssert {

    private final Document document;

    private DocumentAssert(Document document) {
        this.document = document;
    }

    /** Returns assertions on a document. */
    public static DocumentAssert assertThatDocument(Document document) {
        return new DocumentAssert(document);
    }

    /** Checks the title. */
    public DocumentAssert hasTitle(String title) {
        if (!document.title().equals(title)) {
            throw new AssertionError("The title is \"%s\" instead of \"%s\".".formatted(document.title(), title));
        }
        return this;
    }

    /** Checks all headings in their order, whatever their levels. */
    public DocumentAssert hasHeadings(String... headings) {
        if (!headings().equals(List.of(headings))) {
            throw new AssertionError(
                    "The headings are%n  %s%ninstead of%n  %s".formatted(headings(), List.of(headings)));
        }
        return this;
    }

    /** Checks that a text stands somewhere in the document, within one block or cell. */
    public DocumentAssert says(String text) {
        if (texts().noneMatch(each -> each.contains(text))) {
            throw new AssertionError("Nowhere does it say \"%s\". It says:%n%s"
                    .formatted(text, texts().map(each -> "  " + each).collect(Collectors.joining("\n"))));
        }
        return this;
    }

    /** Checks that a text stands nowhere in the document. */
    public DocumentAssert neverSays(String text) {
        texts().filter(each -> each.contains(text)).findFirst().ifPresent(each -> {
            throw new AssertionError("It is not to say \"%s\", and says \"%s\".".formatted(text, each));
        });
        return this;
    }

    /** Checks that there is a table with these heads from the left. */
    public DocumentAssert hasTable(String caption, String... heads) {
        List<String> found =
                table(caption).columns().stream().map(Block.Column::head).toList();
        if (!found.equals(List.of(heads))) {
            throw new AssertionError(
                    "The table \"%s\" has the heads%n  %s%ninstead of%n  %s".formatted(caption, found, List.of(heads)));
        }
        return this;
    }

    /** Checks that a table has a row with these cells, money in minor units. */
    public DocumentAssert hasRow(String caption, String... cells) {
        List<List<String>> rows = table(caption).rows().stream()
                .map(row -> row.stream().map(DocumentAssert::text).toList())
                .toList();
        if (!rows.contains(List.of(cells))) {
            throw new AssertionError("The table \"%s\" has no row%n  %s%nIts rows are%n%s"
                    .formatted(
                            caption,
                            List.of(cells),
                            rows.stream().map(row -> "  " + row).collect(Collectors.joining("\n"))));
        }
        return this;
    }

    private Block.Table table(String caption) {
        List<Block.Table> tables = blocks(Block.Table.class).toList();
        return tables.stream()
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no table with the caption \"%s\"; there are %s."
                        .formatted(
                                caption,
                                tables.stream().map(Block.Table::caption).toList())));
    }

    private List<String> headings() {
        return blocks(Block.Heading.class).map(Block.Heading::text).toList();
    }

    private Stream<String> texts() {
        return Stream.concat(
                Stream.of(document.title(), document.subtitle()),
                document.blocks().stream().flatMap(DocumentAssert::texts));
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph ->
                Stream.of(paragraph.spans().stream().map(Span::text).collect(Collectors.joining()));
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Facts facts -> facts.facts().stream().map(fact -> fact.name() + ": " + fact.value());
            case Block.Table table ->
                Stream.of(
                                Stream.of(table.caption()),
                                table.columns().stream().map(Block.Column::head),
                                table.rows().stream().flatMap(List::stream).map(DocumentAssert::text))
                        .flatMap(each -> each);
            case Block.Shares shares ->
                Stream.concat(
                        Stream.of(shares.caption()),
                        shares.parts().stream().map(part -> part.name() + ": " + part.count()));
            case Block.Note note -> Stream.of(note.text());
        };
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Head(String text) -> text;
            case Cell.Number(var value) -> value.toPlainString();
            case Cell.Money(long minorUnits, String currency) -> minorUnits + " " + currency;
            case Cell.Day(var day) -> day.toString();
            case Cell.State(String name, var tone) -> name;
        };
    }

    private <T extends Block> Stream<T> blocks(Class<T> kind) {
        return document.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
