package org.samband.profile.document;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A piece of a document.
 *
 * <p>For example {@code new Block.Heading(1, "Clean water")} and, after it, {@code Block.Paragraph.of("Nothing was done.")}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 to 4; the first heading has 1 and no level is skipped
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {
        /** Copies the spans. */
        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** Returns a paragraph of plain text. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Span.plain(text)));
        }
    }

    /** A list with bullets. */
    record Bullets(List<String> items) implements Block {
        /** Copies the items. */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Facts as pairs of a name and a value, such as the head of a report.
     *
     * @param facts the pairs in order
     */
    record Facts(List<Fact> facts) implements Block {
        /** Copies the facts. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and its value. */
    record Fact(String name, String value) {}

    /**
     * A table whose first row is its head.
     *
     * @param caption what it shows, read aloud before it
     * @param columns its columns from the left
     * @param rows its rows, each with as many cells as there are columns
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        /** Copies the lists and checks that each row fills the columns. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row of \"" + caption + "\" has " + row.size() + " cells for "
                            + columns.size() + " columns.");
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param head its head
     * @param width its share of the table's width, relative to the other columns, at least 1
     */
    record Column(String head, int width) {}

    /**
     * A bar divided into counted parts, drawn with its figures beside it.
     *
     * @param caption what it shows
     * @param parts the parts in order
     */
    record Shares(String caption, List<Share> parts) implements Block {
        /** Copies the parts. */
        public Shares {
            parts = List.copyOf(parts);
        }
    }

    /** A counted part with its name and its tone. */
    record Share(String name, long count, Tone tone) {}

    /** A remark set apart from the text. */
    record Note(Tone tone, String text) implements Block {}
}
