package org.samband.server.body;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.samband.profile.Seating;
import org.samband.profile.SeatingRule;
import org.samband.server.body.Composition.Seat;
import org.samband.server.plugin.ProfileCode;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Message;
import org.samband.server.web.TermSaid;

/**
 * Asks the rules that a profile has for a body what does not fit, and says it; a rule that fails is said too.
 *
 * @param members whose seats the rules speak of; others may sit there, too
 * @param elsewhere the kinds of other bodies in which each person sits
 */
record SeatingCheck(Set<OrganisationId> members, Map<PersonId, Set<String>> elsewhere) {

    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final int MOST = 100;

    List<Message> of(List<Seat> seats, List<SeatingRule> rules, String profile, ProfileCode code) {
        var seating = seating(seats);
        return rules.stream()
                .flatMap(rule -> findings(rule, seating, profile, code).stream())
                .toList();
    }

    private static List<Message> findings(SeatingRule rule, Seating seating, String profile, ProfileCode code) {
        var said = new TermSaid(rule.key());
        try {
            return code
                    .answer(rule.key(), LONGEST, () -> List.copyOf(rule.check().apply(seating)))
                    .stream()
                    .limit(MOST)
                    .map(breach -> breach.member()
                            .map(member ->
                                    Message.of("body.check.rule-of", member, said, breach.found(), breach.wanted()))
                            .orElseGet(() -> Message.of("body.check.rule", said, breach.found(), breach.wanted())))
                    .toList();
        } catch (TimeoutException | ExecutionException _) {
            return List.of(Message.of("body.check.rule-failed", said, profile));
        }
    }

    private Seating seating(List<Seat> seats) {
        return new Seating(
                seats.stream()
                        .filter(seat -> seat.organisation() != null && members.contains(seat.organisation()))
                        .map(Seat::name)
                        .distinct()
                        .toList(),
                seats.stream().flatMap(seat -> seen(seat).stream()).toList());
    }

    private Optional<Seating.Seat> seen(Seat seat) {
        return Optional.ofNullable(seat.holder())
                .map(holder -> new Seating.Seat(
                        Optional.of(seat.name()).filter(name -> !name.isEmpty()),
                        holder.person(),
                        holder.appointment().role() == AppointmentRole.CHAIR,
                        new HashSet<>(holder.appointment().offices()),
                        seat.deputies().size(),
                        elsewhere.getOrDefault(holder.appointment().person(), Set.of())));
    }
}
