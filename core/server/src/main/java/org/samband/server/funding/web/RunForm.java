package org.samband.server.funding.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.funding.RunTime;
import org.samband.server.web.Refusal;

/** For which time a person wants a levy computed. */
public record RunForm(
        @Nullable String year,
        @Nullable String from,
        @Nullable String last) {

    static final RunForm EMPTY = new RunForm(null, null, null);

    RunTime time() {
        var written = year == null ? "" : year.strip();
        if (!written.matches("\\d{4}")) {
            throw Refusal.at("year", "levy.run.year-wrong", 1900, 2200);
        }
        var whole = RunTime.of(Integer.parseInt(written));
        var first = WrittenDay.read("from", from);
        var end = WrittenDay.read("last", last);
        return first == null && end == null
                ? whole
                : RunTime.of(whole.year(), first == null ? whole.from() : first, end == null ? whole.last() : end);
    }
}
