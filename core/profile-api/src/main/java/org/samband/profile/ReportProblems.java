package org.samband.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;
import org.samband.profile.report.ReportData;
import org.samband.profile.report.ReportData.Line;
import org.samband.profile.report.ReportData.Section;
import org.samband.profile.report.ReportData.Standing;
import org.samband.profile.report.ReportFormat;

/** Tries the report formats of a profile on a full report and on one that has nothing to tell. */
final class ReportProblems {

    private static final int SECONDS = 2;

    private final ProfileKeys keys;
    private final List<ReportingCycle> cycles;
    private final PlanStructure structure;
    private final Findings findings;

    ReportProblems(ProfileKeys keys, List<ReportingCycle> cycles, PlanStructure structure, Findings findings) {
        this.keys = keys;
        this.cycles = cycles;
        this.structure = structure;
        this.findings = findings;
    }

    void find(List<? extends @Nullable ReportFormat> answer) {
        List<ReportFormat> formats = findings.entries("reportFormats()", answer, 12);
        findings.checkDifferent("reportFormats()", formats.stream().map(ReportFormat::cycle));
        for (ReportFormat format : formats) {
            if (!keys.of("reporting cycle").contains(format.cycle())) {
                findings.add(
                        "reportFormats() has one for \"%s\", which is no reporting cycle of this profile.",
                        format.cycle());
                continue;
            }
            cycles.stream()
                    .filter(cycle -> cycle.key().equals(format.cycle()))
                    .findFirst()
                    .ifPresent(cycle -> tryOut(format, cycle));
        }
    }

    private void tryOut(ReportFormat format, ReportingCycle cycle) {
        String place = "reportFormats(), \"" + format.cycle() + "\",";
        Period period = cycle.periodsOf(2031).getFirst();
        FutureTask<List<Document>> trial =
                new FutureTask<>(() -> List.of(format.write(full(period)), format.write(empty(period))));
        Thread.ofPlatform().daemon().name("report-format-trial").start(trial);
        try {
            trial.get(SECONDS, TimeUnit.SECONDS).forEach(document -> check(place, document));
        } catch (TimeoutException e) {
            trial.cancel(true);
            findings.add("%s gives no document within %d seconds.", place, SECONDS);
        } catch (ExecutionException e) {
            Throwable thrown = e.getCause() == null ? e : e.getCause();
            findings.add(
                    "%s throws %s%s",
                    place,
                    thrown.getClass().getSimpleName(),
                    thrown.getMessage() == null ? "." : ": " + thrown.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(String place, Document document) {
        if (document.title().isBlank()) {
            findings.add("%s gives a document without a title.", place);
        }
        if (Locale.forLanguageTag(document.language()).getLanguage().isEmpty()) {
            findings.add(
                    "%s gives a document in the language \"%s\"; take usual().language().", place, document.language());
        }
        int above = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() < 1 || heading.level() > 4 || heading.level() > above + 1) {
                    findings.add(
                            "%s gives the heading \"%s\" the level %d after the level %d; headings begin with 1, skip none and end with 4.",
                            place, heading.text(), heading.level(), above);
                    return;
                }
                above = heading.level();
            }
        }
    }

    private ReportData full(Period period) {
        String level = structure.levels().getFirst().key();
        List<Line> lines = Stream.of(Standing.values())
                .map(standing -> new Line(
                        "Group",
                        "Line that is " + standing,
                        "Q1 2031",
                        "Somebody",
                        standing,
                        OptionalInt.empty(),
                        "A sentence."))
                .toList();
        var fund =
                new ReportData.Fund("100 000", OptionalLong.of(10_000_000), "EUR", Optional.empty(), Optional.empty());
        return new ReportData(
                "Lakeside",
                "Plan 2031",
                "The board",
                period,
                Optional.of(LocalDate.of(2032, 1, 31)),
                "All goes well.",
                List.of(
                        new Section(0, level, "One", lines, List.of(fund)),
                        new Section(0, level, "Two", List.of(), List.of())),
                usual(List.of(new Block.Heading(1, "Summary"), Block.Paragraph.of("All goes well."))));
    }

    private static ReportData empty(Period period) {
        return new ReportData(
                "Lakeside", "Plan 2031", "The board", period, Optional.empty(), "", List.of(), usual(List.of()));
    }

    private static Document usual(List<Block> blocks) {
        return new Document("Report 2031", "Plan 2031, Lakeside", "en", "Lakeside", blocks);
    }
}
