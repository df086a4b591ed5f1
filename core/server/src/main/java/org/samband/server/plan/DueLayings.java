package org.samband.server.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.Schedule.Kind;
import org.samband.server.plan.reading.LayingReader;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** The elements that say before which body they are laid, and when, for as long as no case does and they are not done. */
@Component
class DueLayings implements DueItems {

    private static final int DAYS_AHEAD = 30;

    private final Plans plans;
    private final ElementRows rows;
    private final ElementSubmissions submissions;
    private final Bodies bodies;
    private final AllianceProfiles profiles;
    private final Access access;

    DueLayings(
            Plans plans,
            ElementRows rows,
            ElementSubmissions submissions,
            Bodies bodies,
            AllianceProfiles profiles,
            Access access) {
        this.plans = plans;
        this.rows = rows;
        this.submissions = submissions;
        this.bodies = bodies;
        this.profiles = profiles;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        var asked = access.may(Role.SECRETARIAT)
                ? plans.underWay(today).stream().map(Plan::id).toList()
                : List.<PlanId>of();
        var named = asked.isEmpty() ? Map.<PlanElement, String>of() : named(asked, today);
        if (named.isEmpty()) {
            return List.of();
        }
        var open = submissions.open(named.keySet().stream().map(PlanElement::id).toList());
        var known = bodies.findByNames(named.values());
        return named.entrySet().stream()
                .filter(each -> open.contains(each.getKey().id()))
                .map(each -> due(each.getKey(), name(known.get(each.getValue()), each.getValue())))
                .toList();
    }

    /** The elements whose time is near, with the body that each names. */
    private Map<PlanElement, String> named(List<PlanId> asked, LocalDate today) {
        var near = rows.unfinished(asked).stream()
                .filter(element -> time(element)
                        .filter(range -> !range.from().minusDays(DAYS_AHEAD).isAfter(today))
                        .isPresent())
                .toList();
        if (near.isEmpty()) {
            return Map.of();
        }
        var reader = new LayingReader(profiles.current().readingVocabulary());
        var named = new LinkedHashMap<PlanElement, String>();
        near.forEach(element -> reader.body(element.title()).ifPresent(body -> named.put(element, body)));
        return named;
    }

    private static DueItem due(PlanElement element, String body) {
        return new DueItem(
                Message.of("plan.due-laying", body, element.title()),
                "/" + ThisAlliance.get().slug() + "/elements/" + element.id().value(),
                time(element).orElseThrow().until());
    }

    /** When it is to be laid the first time; what goes on all the time has no last day. */
    private static Optional<DateRange> time(PlanElement element) {
        return Optional.ofNullable(element.schedule())
                .filter(schedule -> schedule.kind() != Kind.ONGOING && schedule.kind() != Kind.RECURRING)
                .flatMap(schedule -> schedule.ranges().stream().findFirst());
    }

    private static String name(@Nullable Body body, String written) {
        return body == null ? written : body.name();
    }
}
