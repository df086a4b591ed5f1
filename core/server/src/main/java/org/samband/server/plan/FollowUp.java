package org.samband.server.plan;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Level;
import org.samband.profile.Period;
import org.samband.server.access.Actor;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records how the elements of plans go, period by period. */
@Component
@Transactional
public class FollowUp {

    private final ElementRows elements;
    private final StatusRows rows;
    private final PlanViews views;
    private final AllianceProfiles profiles;
    private final ReportingCycles cycles;
    private final Clock clock;

    FollowUp(
            ElementRows elements,
            StatusRows rows,
            PlanViews views,
            AllianceProfiles profiles,
            ReportingCycles cycles,
            Clock clock) {
        this.elements = elements;
        this.rows = rows;
        this.views = views;
        this.profiles = profiles;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Reads a period of one of the alliance's cycles, such as 2026-T1, or refuses it. */
    public Period period(String written) {
        var period = cycles.known().stream()
                .flatMap(cycle -> cycle.period(written).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.at("period", "plan.status.period-unknown", written, examples()));
        if (!cycles.uses(period.cycle())) {
            throw Refusal.at("period", "plan.status.period-unused", written, examples());
        }
        return period;
    }

    /** Tells whether the elements of a level are followed up; asks the profile alone, as often as one likes. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean follows(String level) {
        return profiles.current()
                .planStructure()
                .level(level)
                .filter(each -> each.has(Level.Feature.STATUS))
                .isPresent();
    }

    /** Records what somebody says about an element for a period. */
    public StatusUpdate say(
            PlanElementId id, String period, Status status, @Nullable String text, @Nullable Integer percent) {
        var element = elements.findById(id).orElseThrow(Refusal::notFound);
        if (!follows(element.level())) {
            throw Refusal.at("status", "plan.status.not-followed", element.title());
        }
        return rows.save(update(id, period(period), status, text, percent));
    }

    /** Repeats, for elements without a word for a period, the last one before it; returns those it could not do. */
    public List<PlanElementId> unchanged(Plan plan, Collection<PlanElementId> ids, String written) {
        var period = period(written);
        var view = views.load(plan);
        var open = ids.stream()
                .filter(id -> view.element(id).isPresent())
                .filter(id -> view.status(id, written).isEmpty())
                .toList();
        rows.saveAll(open.stream()
                .flatMap(id -> view.statusBefore(id, period).stream())
                .map(last -> update(last.elementId(), period, last.status(), last.text(), last.percent()))
                .toList());
        return open.stream()
                .filter(id -> view.statusBefore(id, period).isEmpty())
                .toList();
    }

    /** Returns all that was said about an element, the latest first. */
    @Transactional(readOnly = true)
    public List<StatusUpdate> history(PlanElementId id) {
        return rows.history(id);
    }

    StatusUpdate update(
            PlanElementId id, Period period, Status status, @Nullable String text, @Nullable Integer percent) {
        var account = Actor.current().map(Actor::id).orElse(null);
        return StatusUpdate.of(id, period, status, text, percent, account, clock.instant());
    }

    private String examples() {
        return String.join(
                ", ",
                cycles.used().stream()
                        .map(cycle -> cycle.periodsOf(
                                clock.instant().atZone(clock.getZone()).getYear()))
                        .map(periods -> periods.getFirst().toString())
                        .toList());
    }
}
