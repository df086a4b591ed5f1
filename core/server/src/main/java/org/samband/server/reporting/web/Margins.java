package org.samband.server.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;
import org.samband.server.reporting.ReportContent;
import org.samband.server.reporting.ReportContent.Line;
import org.samband.server.reporting.ReportContent.Section;

/** What stands beside the tables of a draft and not in the report: the line of the plan that each row tells of. */
public final class Margins {

    private final List<Block> tables;
    private final List<List<Line>> lines;

    private Margins(List<Block> tables, List<List<Line>> lines) {
        this.tables = tables;
        this.lines = lines;
    }

    static Margins none() {
        return new Margins(List.of(), List.of());
    }

    /** The first tables of a report are the one of the deviations and those of the parts, in their order. */
    static Margins of(Document document, ReportContent content) {
        var lines = new ArrayList<List<Line>>();
        Stream.concat(
                        Stream.of(content.deviations()),
                        content.sections().stream().map(Section::lines))
                .filter(of -> !of.isEmpty())
                .forEach(lines::add);
        return new Margins(
                document.blocks().stream().filter(Block.Table.class::isInstance).toList(), lines);
    }

    /** Returns the lines of a table's rows, or null where its rows are no lines of the plan. */
    public @Nullable List<Line> beside(Block.Table table) {
        for (var i = 0; i < lines.size(); i++) {
            // The same table can be there twice.
            if (tables.get(i) == table) {
                return lines.get(i);
            }
        }
        return null;
    }
}
