package org.samband.server.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.profile.Period;
import org.samband.server.access.Access;
import org.samband.server.access.AccountId;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/**
 * The statuses that whoever asks has not written yet for a period of the usual cycle that has begun to end: all of the
 * plan for the secretariat, their own for a contributor, none for those who only read.
 */
@Component
class DueStatuses implements DueItems {

    private static final int DAYS_AHEAD = 30;

    private final Plans plans;
    private final StatusRows rows;
    private final AllianceProfiles profiles;
    private final Access access;

    DueStatuses(Plans plans, StatusRows rows, AllianceProfiles profiles, Access access) {
        this.plans = plans;
        this.rows = rows;
        this.profiles = profiles;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        if (!access.may(Role.SECRETARIAT, Role.CONTRIBUTOR)) {
            return List.of();
        }
        var of = access.may(Role.SECRETARIAT) ? null : access.actor().id();
        return plans.underWay(today).stream()
                .flatMap(plan -> dueItems(plan, today, of).stream())
                .toList();
    }

    private List<DueItem> dueItems(Plan plan, LocalDate today, @Nullable AccountId of) {
        var levels = profiles.current().planStructure().levels().stream()
                .filter(level -> level.has(Level.Feature.STATUS))
                .map(Level::key)
                .toList();
        var followed = levels.isEmpty() ? List.<UUID>of() : rows.followed(plan.id(), levels, of);
        if (followed.isEmpty()) {
            return List.of();
        }
        var said = rows.lastOfEachPeriod(plan.id()).stream()
                .collect(Collectors.groupingBy(update -> update.elementId().value()));
        var words =
                followed.stream().map(id -> said.getOrDefault(id, List.of())).toList();
        return ending(plan, today)
                .flatMap(period -> missing(plan, period, words).stream())
                .toList();
    }

    private Stream<Period> ending(Plan plan, LocalDate today) {
        return profiles.current().reportingCycles().stream()
                .limit(1)
                .flatMap(cycle -> Stream.iterate(plan.year(), year -> year <= plan.untilYear(), year -> year + 1)
                        .flatMap(year -> cycle.periodsOf(year).stream()))
                .filter(period -> !period.until().minusDays(DAYS_AHEAD).isAfter(today));
    }

    private static Optional<DueItem> missing(Plan plan, Period period, List<List<StatusUpdate>> words) {
        var asked = words.stream().filter(said -> !endedBefore(said, period)).toList();
        var open = asked.stream()
                .filter(said ->
                        said.stream().noneMatch(update -> update.period().equals(period.toString())))
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(new DueItem(
                        Message.of("plan.due-statuses", period.toString(), open, asked.size()),
                        "/" + ThisAlliance.get().slug() + "/follow-up?plan="
                                + plan.id().value() + "&period=" + period,
                        period.until()));
    }

    /** What was done or stopped before needs no more words. */
    private static boolean endedBefore(List<StatusUpdate> said, Period period) {
        return said.stream()
                .filter(update -> update.coversUntil().isBefore(period.from()))
                .max(Comparator.comparing(StatusUpdate::coversUntil).thenComparing(StatusUpdate::at))
                .filter(last -> last.status().ended())
                .isPresent();
    }
}
