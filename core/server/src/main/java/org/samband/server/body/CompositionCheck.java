package org.samband.server.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ApportionedSeats;
import org.samband.profile.Seats;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.Composition.Seat;
import org.samband.server.web.Message;
import org.samband.server.web.TermSaid;

/** Finds what does not fit in a composition, or soon will not, and says whose it is. */
final class CompositionCheck {

    private static final int SOON_DAYS = 90;

    private CompositionCheck() {}

    static List<Message> of(List<Seat> seats, List<Held> held, LocalDate day, @Nullable Seats rule) {
        var findings = new ArrayList<Message>();
        if (held.stream().allMatch(each -> each.appointment().role() == AppointmentRole.CONTACT)) {
            // A body of which nobody has said anything yet is empty, not wrong.
            return findings;
        }
        var empty = new LinkedHashMap<String, Integer>();
        seats.stream().filter(seat -> seat.holder() == null).forEach(seat -> empty.merge(seat.name(), 1, Integer::sum));
        empty.forEach((name, count) -> findings.add(
                name.isEmpty()
                        ? Message.of("body.check.empty", count)
                        : Message.of("body.check.empty-of", name, count)));
        if (rule instanceof Seats.PerMember
                || rule instanceof Seats.PerInhabitants
                || rule instanceof Seats.Fixed
                || rule instanceof ApportionedSeats) {
            seats.stream()
                    .filter(seat -> !seat.given() && seat.holder() != null)
                    .forEach(seat -> findings.add(Message.of("body.check.beyond", person(seat), seat.name())));
        }
        if (rule instanceof Seats.ExOfficio(String office)) {
            held.stream()
                    .filter(each -> each.appointment().role().seated()
                            && !each.appointment().offices().contains(office))
                    .forEach(each ->
                            findings.add(Message.of("body.check.without-office", each.person(), new TermSaid(office))));
        }
        var chairs = held.stream()
                .filter(each -> each.appointment().role() == AppointmentRole.CHAIR)
                .count();
        if (chairs == 0) {
            findings.add(Message.of("body.check.no-chair"));
        } else if (chairs > 1) {
            findings.add(Message.of("body.check.chairs", chairs));
        }
        held.stream()
                .filter(each -> each.appointment()
                        .lastDay()
                        .filter(last -> last.isBefore(day.plusDays(SOON_DAYS)))
                        .isPresent())
                .forEach(each -> findings.add(Message.of(
                        "body.check.ends",
                        each.person(),
                        each.appointment().lastDay().orElseThrow())));
        return Collections.unmodifiableList(findings);
    }

    private static String person(Seat seat) {
        var holder = seat.holder();
        return holder == null ? "" : holder.person();
    }
}
