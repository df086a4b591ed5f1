package org.samband.profile.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Period;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;
import org.samband.profile.levy.Participant;
import org.samband.profile.report.ReportData;
import org.samband.profile.report.ReportData.Fund;
import org.samband.profile.report.ReportData.Line;
import org.samband.profile.report.ReportData.Section;
import org.samband.profile.report.ReportData.Standing;

/** Invented participants and reports to try a profile on. */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public final class Samples {

    private Samples() {}

    /** Returns a municipality that takes part for the whole year. */
    public static Participant municipality(String name, long inhabitants) {
        return Participant.of(name, name, "municipality", inhabitants);
    }

    /** Returns a municipality with what an agreement sets for it, such as {@code "12.5"}. */
    public static Participant municipality(String name, long inhabitants, String agreed) {
        return municipality(name, inhabitants).agreed(new BigDecimal(agreed));
    }

    /** Returns a county that takes part for the whole year. */
    public static Participant county(String name, long inhabitants) {
        return Participant.of(name, name, "county", inhabitants);
    }

    /** Returns a participant whose inhabitants nobody knows. */
    public static Participant unknown(String name) {
        return municipality(name, 0).unknown();
    }

    /**
     * Returns what a report of a cycle tells in its first period of 2031: two parts of the plan, a line of each standing in
     * the first, money, and a document as the product would write it in a language.
     *
     * @throws IllegalArgumentException if the profile has no such cycle
     */
    public static ReportData report(AllianceProfile profile, String cycle, String language) {
        Period period = profile.reportingCycles().stream()
                .filter(each -> each.key().equals(cycle))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The profile has no reporting cycle \"" + cycle
                        + "\"; reportingCycles() has "
                        + profile.reportingCycles().stream()
                                .map(each -> "\"" + each.key() + "\"")
                                .toList() + "."))
                .periodsOf(2031)
                .getFirst();
        String level = profile.planStructure().levels().getFirst().key();
        List<Line> lines = Stream.of(Standing.values()).map(Samples::line).toList();
        Fund fund = new Fund("100 000", OptionalLong.of(10_000_000), "EUR", Optional.empty(), Optional.empty());
        return new ReportData(
                "Lakeside",
                "Plan 2031",
                "The board",
                period,
                Optional.of(LocalDate.of(2032, 1, 31)),
                "All goes well.",
                List.of(
                        new Section(0, level, "Clean water", lines, List.of(fund)),
                        new Section(0, level, "Quiet roads", List.of(), List.of())),
                new Document(
                        "Report " + period,
                        "Plan 2031, Lakeside",
                        language,
                        "Lakeside",
                        List.of(new Block.Heading(1, "Summary"), Block.Paragraph.of("All goes well."))));
    }

    private static Line line(Standing standing) {
        return new Line(
                "Shores",
                "Activity that is " + standing,
                "Q1 2031",
                "The harbour master",
                standing,
                standing == Standing.ON_TRACK ? OptionalInt.of(50) : OptionalInt.empty(),
                "What is said of it.");
    }
}
