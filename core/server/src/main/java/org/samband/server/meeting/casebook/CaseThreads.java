package org.samband.server.meeting.casebook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyRules;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Cases;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the thread of a case together, in as many statements however long it is. */
@Component
@Transactional(readOnly = true)
public class CaseThreads {

    private static final Comparator<Stop> IN_TIME = Comparator.comparing(
                    (Stop stop) -> stop.day().orElse(LocalDate.MAX))
            .thenComparing(stop -> stop.id().value().toString());

    private final Cases cases;
    private final ThreadReader reader;
    private final Bodies bodies;
    private final BodyRules rules;
    private final Clock clock;

    CaseThreads(Cases cases, ThreadReader reader, Bodies bodies, BodyRules rules, Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.bodies = bodies;
        this.rules = rules;
        this.clock = clock;
    }

    /** Returns the thread as somebody may read it, or refuses as unknown where nothing of the case is for them. */
    public CaseThread of(CaseId id, Audience audience) {
        var matter = cases.get(id);
        var all = bodies.all();
        var names = all.stream().collect(toMap(Body::id, Body::name));
        var stops = reader.stops(id, names).stream().filter(audience::sees).toList();
        if (stops.stream().noneMatch(stop -> stop.matter().equals(id)) && audience != Audience.SECRETARIAT) {
            throw Refusal.notFound();
        }
        var ids = stops.stream().map(stop -> stop.id().value()).toList();
        var taken = decisions(ids, audience);
        return new CaseThread(
                matter,
                stops.stream()
                        .map(stop -> stop.decided(taken.getOrDefault(stop.id().value(), List.of())))
                        .sorted(IN_TIME)
                        .toList(),
                reader.promises(ids, taken.values()).stream()
                        .filter(promise -> audience != Audience.SETTLED || promise.returns())
                        .toList(),
                reader.mentions(ids, audience),
                reader.referrals(ids, audience),
                names,
                all.stream().filter(rules::onlyMeets).map(Body::id).collect(toSet()),
                LocalDate.now(clock));
    }

    private Map<UUID, List<Stop.Decided>> decisions(List<UUID> treatments, Audience audience) {
        return reader.decisions(treatments).stream()
                .filter(each -> audience != Audience.SETTLED || each.decision().settled())
                .collect(groupingBy(each ->
                        Objects.requireNonNull(each.decision().treatmentId()).value()));
    }
}
