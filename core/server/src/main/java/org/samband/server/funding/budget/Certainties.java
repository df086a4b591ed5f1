package org.samband.server.funding.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the money of the allocations comes from, by how sure it is. */
public record Certainties(List<Line> lines) {

    public static Certainties of(BudgetView view) {
        Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
        for (var row : view.allocations()) {
            var money = Objects.requireNonNull(row.line()).money();
            groups.computeIfAbsent(List.of(said(money.source()), said(money.certainty())), _ -> new ArrayList<>())
                    .add(row);
        }
        return new Certainties(groups.entrySet().stream()
                .map(group -> new Line(
                        group.getKey().getFirst(),
                        group.getKey().getLast(),
                        group.getValue().getFirst().firm(),
                        group.getValue().size(),
                        group.getValue().stream().anyMatch(row -> row.figure().isPresent()),
                        Sums.of(group.getValue(), view.budget().currency())))
                .toList());
    }

    private static String said(@Nullable String key) {
        return Objects.requireNonNullElse(key, "");
    }

    /**
     * What one source gives with one certainty; an empty key is one that nobody has said.
     *
     * @param known whether any of it has a figure
     */
    public record Line(String source, String certainty, boolean firm, int count, boolean known, List<Sums> sums) {}
}
