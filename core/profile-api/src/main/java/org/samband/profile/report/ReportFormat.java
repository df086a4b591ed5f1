package org.samband.profile.report;

import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Document;

/**
 * The form in which the reports of a cycle are written: a pure function from what a report tells to a document.
 *
 * <p>{@code ReportFormat.of("annual", data -> ...)} writes the annual reports. Called each time a draft is shown and once
 * when the report is issued, within a second; the document is then kept and the format not asked again.
 *
 * @param cycle the key of the reporting cycle whose reports it writes
 * @param writer writes the document; never given and never gives {@code null}
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public record ReportFormat(String cycle, Function<ReportData, Document> writer) {

    /** Returns the form of the reports of a cycle. */
    public static ReportFormat of(String cycle, Function<ReportData, Document> writer) {
        return new ReportFormat(cycle, writer);
    }

    /** Writes a report. */
    public Document write(ReportData data) {
        return Objects.requireNonNull(writer.apply(data), "The report format returns null.");
    }

    /** Tells whether the other writes the reports of the same cycle; what code does cannot be compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportFormat format && format.cycle.equals(cycle);
    }

    @Override
    public int hashCode() {
        return cycle.hashCode();
    }
}
