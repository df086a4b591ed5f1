package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a case on from one body to the next, with what the first decided as the proposal, or says why it cannot. */
@Component
@Transactional
public class Forwarding {

    private final TreatmentRows treatments;
    private final CaseRows cases;
    private final DecisionRows decisions;
    private final Bodies bodies;
    private final BodyRules rules;
    private final Withheld withheld;
    private final Clock clock;

    Forwarding(
            TreatmentRows treatments,
            CaseRows cases,
            DecisionRows decisions,
            Bodies bodies,
            BodyRules rules,
            Withheld withheld,
            Clock clock) {
        this.treatments = treatments;
        this.cases = cases;
        this.decisions = decisions;
        this.bodies = bodies;
        this.rules = rules;
        this.withheld = withheld;
        this.clock = clock;
    }

    /** Returns what was decided as the next body's proposal, and which bodies it can go to. */
    @Transactional(readOnly = true)
    public Ways ways(TreatmentId id) {
        var parcel = parcel(treatments.findById(id).orElseThrow(Refusal::notFound));
        var all = bodies.all();
        var from = all.stream()
                .filter(body -> body.id().equals(parcel.from().bodyId()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var usual = rules.next(from, LocalDate.now(clock))
                .map(Body::id)
                .or(() -> Optional.ofNullable(from.charter().parent()));
        return new Ways(
                parcel.matter().title(),
                parcel.proposal(null),
                usual.orElse(null),
                all.stream()
                        .filter(body -> !body.id().equals(from.id()))
                        .map(body ->
                                new Way(body, parcel.hindrance(body, null, null).orElse(null)))
                        .toList());
    }

    /**
     * Sends a case on to another body, where it waits for an agenda.
     *
     * @param title of the case there, if a part of the decision is sent on as a case of its own; null for the same case
     * @param proposal what is proposed there; null for what was decided here
     */
    public Treatment forward(TreatmentId id, BodyId to, @Nullable String title, @Nullable String proposal) {
        var from = treatments.lock(id).orElseThrow(Refusal::notFound);
        cases.lock(from.caseId());
        var body = bodies.find(to).orElseThrow(() -> Refusal.at("body", "case.body-unknown"));
        var parcel = parcel(from);
        var newTitle = title == null || title.strip().equals(parcel.matter().title()) ? null : title;
        parcel.hindrance(body, newTitle, proposal).ifPresent(why -> {
            throw Refusal.of(Refusal.Kind.CONFLICT, why.key(), why.arguments().toArray());
        });
        var texts = new CaseTexts(
                from.background().orElse(null), from.assessment().orElse(null), parcel.proposal(proposal));
        if (newTitle == null) {
            return treatments.save(from.sentTo(to, texts));
        }
        var matter = Case.opened(Cases.checkedTitle(newTitle), LocalDate.now(clock), null);
        // Its words come from the case that is withheld; whoever may disclose them does so knowingly.
        if (parcel.withheld() != null) {
            matter.withhold(parcel.withheld());
        }
        cases.save(matter);
        return treatments.save(Treatment.waiting(matter.id(), to, id, texts));
    }

    private Parcel parcel(Treatment from) {
        var stops = Stream.concat(
                        treatments.before(from.id().value()).stream(),
                        treatments.of(from.caseId().value()).stream())
                .collect(Collectors.toMap(Treatment::id, each -> each, (one, _) -> one, LinkedHashMap::new));
        var taken = decisions
                .ofAll(stops.keySet().stream().map(TreatmentId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.treatmentId())));
        return new Parcel(
                from,
                cases.findById(from.caseId()).orElseThrow(Refusal::notFound),
                List.copyOf(stops.values()),
                taken,
                withheld.reason(from.caseId()).orElse(null),
                LocalDate.now(clock));
    }

    /**
     * Where a case can go.
     *
     * @param title what it is called there, unless it is sent on as a case of its own
     * @param proposal what was decided here, which is what is proposed there
     * @param usual the body to which the proposals of this one usually go, or null
     */
    public record Ways(
            String title, String proposal, @Nullable BodyId usual, List<Way> ways) {

        public Ways {
            ways = List.copyOf(ways);
        }

        /** Returns the bodies to which it can go, with other words or as a case of its own at least. */
        public List<Way> open() {
            return ways.stream()
                    .filter(way -> way.hindrance() == null || way.byOtherWords())
                    .toList();
        }

        /** Returns the bodies to which it cannot go, by the reason. */
        public Map<Message, List<Way>> closed() {
            return ways.stream()
                    .filter(way -> way.hindrance() != null)
                    .collect(Collectors.groupingBy(way -> Objects.requireNonNull(way.hindrance())));
        }
    }

    /**
     * A body to which a case can go, or cannot.
     *
     * @param hindrance why not, or null
     */
    public record Way(Body body, @Nullable Message hindrance) {

        private static final Set<String> OF_WORDS = Set.of("case.forward.circle", "case.forward.already");

        boolean byOtherWords() {
            return hindrance != null && OF_WORDS.contains(hindrance.key());
        }
    }
}
