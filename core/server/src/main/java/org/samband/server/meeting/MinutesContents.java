package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyQuorums;
import org.samband.server.body.BodyRules;
import org.samband.server.body.Compositions;
import org.samband.server.meeting.MinutesContent.Line;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a meeting's notice or minutes tell, in as many statements however long its agenda is. */
@Component
@Transactional(readOnly = true)
public class MinutesContents {

    private final AgendaItemRows items;
    private final TreatmentRows treatments;
    private final Withheld withheld;
    private final DecisionRows decisions;
    private final AttendanceRows attendance;
    private final RecusalRows recusals;
    private final MinutesRows minutes;
    private final Bodies bodies;
    private final BodyRules rules;
    private final BodyQuorums quorums;
    private final Compositions compositions;
    private final Enclosures enclosures;

    MinutesContents(
            AgendaItemRows items,
            TreatmentRows treatments,
            Withheld withheld,
            DecisionRows decisions,
            AttendanceRows attendance,
            RecusalRows recusals,
            MinutesRows minutes,
            Bodies bodies,
            BodyRules rules,
            BodyQuorums quorums,
            Compositions compositions,
            Enclosures enclosures) {
        this.items = items;
        this.treatments = treatments;
        this.withheld = withheld;
        this.decisions = decisions;
        this.attendance = attendance;
        this.recusals = recusals;
        this.minutes = minutes;
        this.bodies = bodies;
        this.rules = rules;
        this.quorums = quorums;
        this.compositions = compositions;
        this.enclosures = enclosures;
    }

    /** Gathers what the minutes of a body's part of a meeting tell. */
    public MinutesContent of(Meeting meeting, BodyId bodyId) {
        var body = bodies.find(bodyId).orElseThrow(Refusal::notFound);
        var here = attendance.of(meeting.id()).stream()
                .filter(each -> each.bodyId().equals(bodyId))
                .toList();
        return new MinutesContent(
                ThisAlliance.get().name(),
                body,
                rules.onlyMeets(body),
                meeting,
                minutes.of(meeting.id().value(), bodyId.value()).orElse(null),
                AttendanceSheet.of(compositions.on(body, meeting.day()), quorums.on(body, meeting.day()), here),
                here,
                lines(meeting.id(), here).stream()
                        .filter(line -> line.item().bodyId().equals(bodyId))
                        .toList());
    }

    /**
     * Gathers the items of a meeting, of whichever body that sits in it.
     *
     * @param whole whether what is withheld is told, too
     * @param drafts whether what is not final and what was said is told before the minutes are approved
     */
    public List<Line> lines(MeetingId meeting, boolean whole, boolean drafts) {
        var lines = lines(meeting, attendance.of(meeting)).stream()
                .map(each -> whole ? each : each.open())
                .toList();
        if (drafts) {
            return lines;
        }
        var approved = minutes.of(List.of(meeting)).stream()
                .filter(Minutes::approved)
                .map(Minutes::bodyId)
                .collect(Collectors.toSet());
        return lines.stream()
                .map(each -> each.settled(approved.contains(each.item().bodyId())))
                .toList();
    }

    private List<Line> lines(MeetingId meeting, List<Attendance> people) {
        var all = items.of(meeting);
        var ids = all.stream().flatMap(each -> each.treatmentId().stream()).toList();
        Map<TreatmentId, Treatment> known = ids.isEmpty()
                ? Map.of()
                : treatments.findAllById(ids).stream().collect(Collectors.toMap(Treatment::id, each -> each));
        var cases = known.values().stream().map(Treatment::caseId).collect(Collectors.toSet());
        Map<CaseId, String> reasons = cases.isEmpty() ? Map.of() : withheld.among(cases);
        var enclosed = enclosures.of(cases);
        var decided = decisions.ofMeeting(meeting.value()).stream()
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.itemId()), each -> each));
        var left = recusals.of(meeting);
        var above = new HashMap<AgendaItemId, Line>();
        var lines = new ArrayList<Line>();
        for (var item : all) {
            var parent = above.get(item.parentId().orElse(null));
            var treatment = item.treatmentId().map(known::get).orElse(null);
            var line = new Line(
                    item,
                    parent == null ? 0 : parent.depth() + 1,
                    treatment,
                    reason(treatment, reasons, parent),
                    item.record().orElse(null),
                    decided.get(item.id()),
                    left.stream()
                            .filter(each -> each.itemId().equals(item.id()))
                            .flatMap(each ->
                                    people.stream().filter(one -> one.id().equals(each.attendanceId())))
                            .toList(),
                    treatment == null
                            ? Enclosed.nothing()
                            : enclosed.getOrDefault(treatment.caseId(), Enclosed.nothing()),
                    false);
            above.put(item.id(), line);
            lines.add(line);
        }
        return lines;
    }

    // What hangs under a withheld case is withheld with it.
    private static @Nullable String reason(
            @Nullable Treatment treatment, Map<CaseId, String> reasons, @Nullable Line parent) {
        var own = treatment == null ? null : reasons.get(treatment.caseId());
        return own != null || parent == null ? own : parent.withheld();
    }
}
