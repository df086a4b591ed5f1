package org.samband.server.meeting.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Case;
import org.samband.server.meeting.TreatmentId;

/**
 * A case through all its bodies, with the cases that it was sent on as.
 *
 * @param stops in the order of time, what waits last
 * @param mentions where other minutes speak of the case
 * @param referrals what the minutes of the stops say of other cases
 * @param bodies the names of the bodies that occur
 * @param onlyMeeting those of them that neither decide nor advise
 * @param today the day on which it is read
 */
public record CaseThread(
        Case matter,
        List<Stop> stops,
        List<Promised> promises,
        List<Mention> mentions,
        List<Referral> referrals,
        Map<BodyId, String> bodies,
        Set<BodyId> onlyMeeting,
        LocalDate today) {

    public CaseThread {
        stops = List.copyOf(stops);
        promises = List.copyOf(promises);
        mentions = List.copyOf(mentions);
        referrals = List.copyOf(referrals);
        bodies = Map.copyOf(bodies);
        onlyMeeting = Set.copyOf(onlyMeeting);
    }

    /** Returns why it is kept from all but the secretariat, be it itself or what it is a part of. */
    public Optional<String> withheld() {
        return matter.withheld()
                .or(() -> stops.stream()
                        .filter(this::own)
                        .map(Stop::withheld)
                        .flatMap(Stream::ofNullable)
                        .findFirst());
    }

    public Optional<Stop> stop(TreatmentId id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    /** Returns the stop that sent a case where it is, if whoever reads sees that. */
    public Optional<Stop> origin(Stop stop) {
        return Optional.ofNullable(stop.origin()).flatMap(this::stop);
    }

    /** Returns where a stop sent the case; what it put off it sent nowhere. */
    public List<Stop> sentTo(Stop stop) {
        return stops.stream()
                .filter(each -> stop.id().equals(each.origin()))
                .filter(each -> !stop.body().equals(each.body()))
                .toList();
    }

    public List<Referral> referrals(Stop stop) {
        return referrals.stream().filter(each -> each.stop().equals(stop.id())).toList();
    }

    public String name(BodyId body) {
        return Objects.requireNonNullElse(bodies.get(body), "");
    }

    /** Tells whether what is said at a stop is no decision, because the body there only meets. */
    public boolean concludes(Stop stop) {
        return onlyMeeting.contains(stop.body());
    }

    /** Tells whether a stop is of the case itself and not of one that it was sent on as or came from. */
    public boolean own(Stop stop) {
        return stop.matter().equals(matter.id());
    }
}
