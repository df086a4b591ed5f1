package org.samband.server.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;

/** Which participations a merger on a day ends, and how long the one lasts that takes their place. */
final class Merging {

    private Merging() {}

    /** Returns the participation that a predecessor had until the day, or refuses. */
    static Participation predecessor(List<Participation> all, OrganisationId organisation, LocalDate on) {
        var dayBefore = on.minusDays(1);
        return of(all, organisation)
                .filter(each -> each.valid().holdsOn(dayBefore))
                .findFirst()
                .orElseThrow(() -> Refusal.at("on", "scheme.merger.not-taking-part", dayBefore));
    }

    /** Returns the participation that the successor has on the day already, or refuses if one begins later. */
    static Optional<Participation> takingPart(List<Participation> all, OrganisationId successor, LocalDate on) {
        var now = of(all, successor).filter(each -> each.valid().holdsOn(on)).findFirst();
        if (now.isEmpty()) {
            of(all, successor)
                    .map(each -> each.valid().from())
                    .filter(from -> from != null && from.isAfter(on))
                    .findFirst()
                    .ifPresent(from -> {
                        throw Refusal.at("successor", "scheme.merger.begins-later", from);
                    });
        }
        return now;
    }

    /** Returns from the day as long as the longest of those whose place it takes was to last. */
    static Validity span(Collection<Participation> merged, LocalDate on) {
        var ends = merged.stream().map(each -> each.valid().until()).toList();
        return ends.stream().anyMatch(Objects::isNull)
                ? Validity.from(on)
                : ends.stream()
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .filter(until -> until.isAfter(on))
                        .map(until -> new Validity(on, until))
                        .orElseGet(() -> Validity.from(on));
    }

    private static Stream<Participation> of(List<Participation> all, OrganisationId organisation) {
        return all.stream().filter(each -> each.organisation().equals(organisation));
    }
}
