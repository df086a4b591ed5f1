package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samband.server.register.PopulationFigure;
import org.samband.server.register.PopulationSource;

/**
 * The figures of one organisation by day and source.
 *
 * @param sources those that have a figure of it
 * @param rows the figures of each day by the source's key, the latest day first
 */
public record PopulationHistory(
        List<PopulationSource> sources, Map<LocalDate, Map<String, PopulationFigure>> rows, PopulationChart chart) {

    static PopulationHistory of(List<PopulationSource> sources, List<PopulationFigure> figures) {
        var rows = new TreeMap<LocalDate, Map<String, PopulationFigure>>();
        for (var figure : figures) {
            rows.computeIfAbsent(figure.referenceDate(), _ -> new HashMap<>()).put(figure.source(), figure);
        }
        var with = sources.stream()
                .filter(source ->
                        figures.stream().anyMatch(figure -> figure.source().equals(source.key())))
                .toList();
        return new PopulationHistory(with, rows.descendingMap(), PopulationChart.of(with, figures));
    }
}
