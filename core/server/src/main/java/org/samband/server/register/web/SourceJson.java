package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.PopulationSource;

/** A source of figures as the API shows it, with the days it has. */
record SourceJson(
        String key,
        String country,
        String title,
        String publisher,
        String table,
        String licence,
        @Nullable String address,
        @Nullable String note,
        List<LocalDate> dates) {

    static SourceJson of(PopulationSource source, List<LocalDate> dates) {
        return new SourceJson(
                source.key(),
                source.country(),
                source.title(),
                source.publisher(),
                source.table(),
                source.licence(),
                source.address(),
                source.note(),
                dates);
    }
}
