package org.samband.server.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.samband.profile.BodyType;
import org.springframework.stereotype.Component;

/** Finds bodies whose members were named before the last election of the councils that name them. */
@Component
class Renewals {

    private final BodyRules rules;
    private final Elections elections;

    Renewals(BodyRules rules, Elections elections) {
        this.rules = rules;
        this.elections = elections;
    }

    /** Returns what is to be renewed, if the body is renewed at all: as itself says, or as its type does. */
    Optional<Renewal> of(Body body, Collection<Appointment> seated, LocalDate day) {
        var own = body.charter().renewedWithin();
        var months = own == null ? rules.type(body).map(BodyType::renewal).orElse(0) : own;
        if (months == 0) {
            return Optional.empty();
        }
        return elections.before(day).flatMap(election -> {
            var old = seated.stream()
                    .filter(each -> each.role().seated() && namedBefore(each, election))
                    .count();
            return old == 0
                    ? Optional.empty()
                    : Optional.of(new Renewal(election, election.plusMonths(months), Math.toIntExact(old)));
        });
    }

    // Of whom nobody knows since when they sit, nobody knows either that they are from before.
    private static boolean namedBefore(Appointment appointment, LocalDate election) {
        var from = appointment.valid().from();
        return from != null && from.isBefore(election);
    }

    /**
     * That members of a body are to be named anew.
     *
     * @param until when that should be done
     * @param holders how many were named before the election
     */
    record Renewal(LocalDate election, LocalDate until, int holders) {}
}
