package org.samband.server.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.promise.FoundPromise;
import org.samband.server.meeting.promise.FoundPromises;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.Promises;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what is promised by that which bodies decide of cases outside of their meetings. */
@Component
@Transactional(readOnly = true)
public class CirculatedPromises {

    private final Cases cases;
    private final Decisions decisions;
    private final FoundPromises found;
    private final Promises promises;
    private final Bodies bodies;

    CirculatedPromises(Cases cases, Decisions decisions, FoundPromises found, Promises promises, Bodies bodies) {
        this.cases = cases;
        this.decisions = decisions;
        this.found = found;
        this.promises = promises;
        this.bodies = bodies;
    }

    Told of(String home, TreatmentId treatment) {
        var taken = decisions.outsideMeetings(treatment);
        return new Told(
                home + "/cases/" + cases.treatment(treatment).caseId().value() + "/treatments/" + treatment.value()
                        + "/promises",
                found.in(taken),
                promises.of(taken.stream().map(Decision::id).toList()),
                bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name)));
    }

    /**
     * What is promised.
     *
     * @param address where somebody says what becomes of a sentence
     * @param found what nobody has looked at
     * @param kept what is watched over
     */
    public record Told(String address, List<FoundPromise> found, List<Promise> kept, Map<BodyId, String> bodies) {

        public Told {
            found = List.copyOf(found);
            kept = List.copyOf(kept);
            bodies = Map.copyOf(bodies);
        }

        public boolean any() {
            return !found.isEmpty() || !kept.isEmpty();
        }
    }
}
