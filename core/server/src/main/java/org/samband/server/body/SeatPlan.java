package org.samband.server.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.Composition.Seat;
import org.samband.server.register.OrganisationId;

/** Lays those who sit in a body beside the seats that its rule gives: a seat may be empty, and somebody may sit on none. */
final class SeatPlan {

    private final List<Held> held;
    private final LocalDate day;

    SeatPlan(List<Held> held, LocalDate day) {
        this.held = held;
        this.day = day;
    }

    List<Seat> of(List<SeatRule.Count> counts) {
        var seats = new ArrayList<Seat>();
        Set<Held> placed = new HashSet<>();
        for (var count : counts) {
            var organisation = count.organisation();
            var id = organisation == null ? null : organisation.id();
            for (int place = 1; place <= count.seats(); place++) {
                var holder = holder(id, place);
                if (holder != null) {
                    placed.add(holder);
                }
                seats.add(seat(id, organisation == null ? "" : organisation.name(day), place, true, holder));
            }
        }
        held.stream()
                .filter(each -> each.appointment().role().seated() && !placed.contains(each))
                .sorted(Comparator.comparing(Held::organisation)
                        .thenComparing(each -> each.appointment().place()))
                .forEach(each -> seats.add(seat(
                        each.appointment().organisation(),
                        each.organisation(),
                        each.appointment().place(),
                        false,
                        each)));
        return seats;
    }

    private Seat seat(
            @Nullable OrganisationId organisation, String name, int place, boolean given, @Nullable Held holder) {
        var deputies = held.stream()
                .filter(each -> each.appointment().role() == AppointmentRole.PERSONAL_DEPUTY)
                .filter(each -> isOf(each, organisation, place))
                .toList();
        return new Seat(organisation, name, place, given, holder, deputies);
    }

    private @Nullable Held holder(@Nullable OrganisationId organisation, int place) {
        return held.stream()
                .filter(each -> each.appointment().role().seated())
                .filter(each -> isOf(each, organisation, place))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(Held held, @Nullable OrganisationId organisation, int place) {
        return held.appointment().place() == place
                && Objects.equals(held.appointment().organisation(), organisation);
    }
}
