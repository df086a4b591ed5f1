package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samband.profile.CaseNumbering;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives cases their numbers in a body: running per year, each once, in the order of the agenda. */
@Component
@Transactional
public class CaseNumbers {

    private final MeetingRows meetings;
    private final TreatmentRows treatments;
    private final PlacedTreatments placed;
    private final CaseCounters counters;
    private final CaseReferences references;
    private final Bodies bodies;
    private final BodyRules rules;

    CaseNumbers(
            MeetingRows meetings,
            TreatmentRows treatments,
            PlacedTreatments placed,
            CaseCounters counters,
            CaseReferences references,
            Bodies bodies,
            BodyRules rules) {
        this.meetings = meetings;
        this.treatments = treatments;
        this.placed = placed;
        this.counters = counters;
        this.references = references;
        this.bodies = bodies;
        this.rules = rules;
    }

    /**
     * Gives a number to each case on the agenda of a meeting that has none, in the order of the agenda; a part of a case
     * gets its number with a letter. What has a number keeps it, so that it may be asked again for what came later. What stands in approved minutes is left as it is.
     *
     * @return the cases that got a number
     */
    public List<Treatment> give(MeetingId id) {
        var meeting = meetings.findById(id).orElseThrow(Refusal::notFound);
        var year = meeting.day().getYear();
        // In one order for all, so that two meetings of the same bodies do not wait for each other.
        var waiting = placed.unnumbered(id).stream()
                .filter(body -> !meetings.recorded(id, body.value()))
                .toList();
        waiting.forEach(body -> counters.lock(body, year));
        if (waiting.isEmpty()) {
            return List.of();
        }
        var agenda = new Agenda(placed.on(id), year);
        waiting.forEach(body -> agenda.number(body, numbering(body)));
        agenda.letter(waiting, this::numbering);
        var numbered = treatments.saveAll(agenda.numbered);
        references.link();
        return numbered;
    }

    /**
     * Gives a case that a body decides outside of its meetings the next number of the body in a year; bodies outside the
     * alliance count their own.
     */
    Treatment giveNext(TreatmentId id, int year) {
        var body = treatments.findById(id).orElseThrow(Refusal::notFound).bodyId();
        if (bodies.find(body).filter(Body::external).isPresent()) {
            return treatments.lock(id).orElseThrow(Refusal::notFound);
        }
        counters.lock(body, year);
        var treatment = treatments.lock(id).orElseThrow(Refusal::notFound);
        if (treatment.number().isPresent()) {
            return treatment;
        }
        var next = counters.take(body, year, 1);
        treatment.number(numbering(body).format(next, year), year, next);
        var numbered = treatments.save(treatment);
        references.link();
        return numbered;
    }

    /** Takes a number as old minutes write it; those given later go on after it. */
    public Treatment take(TreatmentId id, String written, LocalDate meetingDay) {
        var body = treatments.findById(id).orElseThrow(Refusal::notFound).bodyId();
        var number = written.strip();
        var read = WrittenNumber.read(number, numbering(body), meetingDay.getYear());
        var year = read.map(WrittenNumber::year).orElseGet(meetingDay::getYear);
        counters.lock(body, year);
        if (placed.taken(body, year, number)) {
            throw Refusal.conflict("case.number-taken", number);
        }
        var treatment = treatments.lock(id).orElseThrow(Refusal::notFound);
        var running = read.filter(each -> each.letter().isEmpty()).map(WrittenNumber::running);
        treatment.number(number, year, running.orElse(null));
        read.ifPresent(each -> counters.reach(body, year, each.running()));
        try {
            return treatments.save(treatment);
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("case.number-taken", number);
        }
    }

    private CaseNumbering numbering(BodyId body) {
        return rules.of(bodies.find(body).orElseThrow(Refusal::notFound)).numbering();
    }

    /** The cases of an agenda while they get their numbers. */
    private final class Agenda {

        private final List<PlacedTreatments.Placed> places;
        private final int year;
        private final List<Treatment> numbered = new ArrayList<>();
        private final Map<TreatmentId, Treatment> known;
        private final Map<TreatmentId, Set<String>> letters = new HashMap<>();

        Agenda(List<PlacedTreatments.Placed> places, int year) {
            this.places = places;
            this.year = year;
            this.known = treatments
                    .lockAll(places.stream()
                            .map(place -> place.treatment().value())
                            .toList())
                    .stream()
                    .collect(Collectors.toMap(Treatment::id, each -> each));
        }

        void number(BodyId body, CaseNumbering numbering) {
            var without = places.stream()
                    .filter(place -> place.umbrella() == null)
                    .map(place -> Objects.requireNonNull(known.get(place.treatment())))
                    .filter(each -> each.bodyId().equals(body) && each.number().isEmpty())
                    .toList();
            var next = counters.take(body, year, without.size());
            for (var treatment : without) {
                treatment.number(numbering.format(next, year), year, next);
                numbered.add(treatment);
                next++;
            }
        }

        void letter(List<BodyId> bodies, Function<BodyId, CaseNumbering> numberings) {
            for (var place : places) {
                var umbrella = known.get(place.umbrella());
                var part = known.get(place.treatment());
                if (umbrella == null || part == null || part.number().isPresent() || !bodies.contains(part.bodyId())) {
                    continue;
                }
                var letter = free(umbrella, place.letter());
                var running = umbrella.numberRunning();
                part.partOf(umbrella.id(), letter);
                part.number(
                        running.map(n -> numberings.apply(part.bodyId()).format(n, letter, year(umbrella)))
                                .orElseGet(() -> umbrella.number().orElse("") + letter),
                        year(umbrella),
                        null);
                numbered.add(part);
            }
        }

        private int year(Treatment umbrella) {
            return umbrella.numberYear().orElse(year);
        }

        private String free(Treatment umbrella, String wished) {
            var taken = letters.computeIfAbsent(umbrella.id(), id -> new HashSet<>(placed.letters(id)));
            if (!wished.isEmpty() && taken.add(wished)) {
                return wished;
            }
            var index = 0;
            while (!taken.add(Letters.at(index))) {
                index++;
            }
            return Letters.at(index);
        }
    }
}
