package org.samband.server.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.samband.server.body.Composition;

/**
 * Which seat of a body each entry of a meeting is on. Who sat there by the minutes may be somebody else than who is
 * appointed: old minutes spell names as they like, and appointments are corrected later. It is the same seat all the same.
 */
final class SeatedEntries {

    private final List<Composition.Seat> seats;
    private final Map<Integer, Attendance> bySeat = new HashMap<>();
    private final List<Attendance> left = new ArrayList<>();

    private SeatedEntries(List<Composition.Seat> seats, List<Attendance> entered) {
        this.seats = seats;
        match(entered, SeatedEntries::holds);
        left.addAll(entered.stream()
                .filter(each -> each.seated() && !bySeat.containsValue(each))
                .toList());
        match(left, SeatedEntries::sameOrganisation);
        match(left, (seat, _) -> seat.holder() == null);
        match(left, (_, _) -> true);
    }

    static SeatedEntries of(List<Composition.Seat> seats, List<Attendance> entered) {
        return new SeatedEntries(seats, entered);
    }

    Optional<Attendance> on(int seat) {
        return Optional.ofNullable(bySeat.get(seat));
    }

    /** Returns those who sat though the body has no seat for them by what is known of it. */
    List<Attendance> besides() {
        return List.copyOf(left);
    }

    private void match(List<Attendance> entries, BiPredicate<Composition.Seat, Attendance> fits) {
        for (var entry : List.copyOf(entries)) {
            for (int i = 0; i < seats.size(); i++) {
                if (!bySeat.containsKey(i) && fits.test(seats.get(i), entry)) {
                    bySeat.put(i, entry);
                    left.remove(entry);
                    break;
                }
            }
        }
    }

    private static boolean holds(Composition.Seat seat, Attendance entry) {
        return seat.holder() != null && seat.holder().appointment().person().equals(entry.personId());
    }

    private static boolean sameOrganisation(Composition.Seat seat, Attendance entry) {
        return seat.organisation() != null && seat.organisation().equals(entry.organisationId())
                || !seat.name().isEmpty() && seat.name().equalsIgnoreCase(entry.organisation());
    }
}
