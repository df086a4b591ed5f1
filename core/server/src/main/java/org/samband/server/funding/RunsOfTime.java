package org.samband.server.funding;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

/** The runs that a levy has already for some time. */
final class RunsOfTime {

    private final List<LevyRun> all;
    private final RunTime time;

    RunsOfTime(List<LevyRun> all, RunTime time) {
        this.all = all;
        this.time = time;
    }

    /** Refuses where a run stands for some of the days and was not taken back. */
    void requireFree() {
        standing().filter(run -> !redraftable(run)).findFirst().ifPresent(run -> {
            throw run.time().equals(time)
                    ? Refusal.conflict("levy.run.stands", run.inputs().levy(), run.year())
                    : Refusal.conflict(
                            "levy.run.overlaps",
                            run.inputs().levy(),
                            run.fromDay(),
                            run.time().last());
        });
    }

    /** Returns the draft of exactly this time. */
    Optional<LevyRun> draft() {
        return standing().filter(this::redraftable).findFirst();
    }

    int nextNumber() {
        return 1
                + all.stream()
                        .filter(run -> !run.credits() && meets(run))
                        .mapToInt(LevyRun::number)
                        .max()
                        .orElse(0);
    }

    /** Returns the runs that together ask for all of the same days a year before, in a currency; else none. */
    List<LevyRunId> yearBefore(@Nullable String currency) {
        var from = time.from().minusYears(1);
        var until = time.until().minusYears(1);
        var standing = all.stream()
                .filter(run -> !run.credits() && !takenBack(run))
                .filter(run -> Objects.equals(run.inputs().currency(), currency))
                .filter(run -> !run.fromDay().isBefore(from) && !run.untilDay().isAfter(until))
                .toList();
        var days = standing.stream().mapToLong(run -> run.time().days()).sum();
        return days == ChronoUnit.DAYS.between(from, until)
                ? standing.stream().map(LevyRun::id).toList()
                : List.of();
    }

    private Stream<LevyRun> standing() {
        return all.stream().filter(run -> !run.credits() && meets(run) && !takenBack(run));
    }

    private boolean redraftable(LevyRun run) {
        return run.time().equals(time) && (run.state() == RunState.DRAFT || run.state() == RunState.CHECKED);
    }

    private boolean takenBack(LevyRun run) {
        return all.stream().anyMatch(credit -> run.id().equals(credit.correctsId()) && credit.issued());
    }

    private boolean meets(LevyRun run) {
        return run.fromDay().isBefore(time.until()) && run.untilDay().isAfter(time.from());
    }
}
