package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.samband.server.register.PopulationSource;
import org.samband.server.web.Formats;

/** A source of figures with the days it has. */
public record SourceRow(PopulationSource source, List<LocalDate> days) {

    /** Returns the days in few words: years in a row as a stretch where all are about the same day of the year. */
    public String said(Formats formats) {
        if (source.referenceDay() == null) {
            return days.stream().map(formats::date).collect(Collectors.joining(", "));
        }
        var stretches = new ArrayList<int[]>();
        for (var day : days) {
            if (!stretches.isEmpty() && stretches.getLast()[1] == day.getYear() - 1) {
                stretches.getLast()[1] = day.getYear();
            } else {
                stretches.add(new int[] {day.getYear(), day.getYear()});
            }
        }
        return stretches.stream()
                .map(years -> years[0] == years[1] ? Integer.toString(years[0]) : years[0] + "–" + years[1])
                .collect(Collectors.joining(", "));
    }
}
