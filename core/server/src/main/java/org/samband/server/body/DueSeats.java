package org.samband.server.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** Seats without a holder, appointments that end soon, bodies to be renewed after an election, turns still open. */
@Component
class DueSeats implements DueItems {

    private static final int SOON_DAYS = 90;

    private final Appointments appointments;
    private final Bodies bodies;
    private final GivenSeats given;
    private final Renewals renewals;
    private final RotatingRoles roles;
    private final Access access;

    DueSeats(
            Appointments appointments,
            Bodies bodies,
            GivenSeats given,
            Renewals renewals,
            RotatingRoles roles,
            Access access) {
        this.appointments = appointments;
        this.bodies = bodies;
        this.given = given;
        this.renewals = renewals;
        this.roles = roles;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        if (!access.may(Role.SECRETARIAT)) {
            return List.of();
        }
        var items = new ArrayList<DueItem>();
        roles.openUntil(today.plusDays(SOON_DAYS))
                .forEach(each -> each.turns().stream()
                        .map(named -> new DueItem(
                                Message.of(
                                        "body.due.turn",
                                        each.role().name(),
                                        String.valueOf(named.turn().year())),
                                address("rotating-roles/" + each.role().id().value()),
                                named.turn().settleBy()))
                        .forEach(items::add));
        var seated = appointments.on(today).stream()
                .filter(each -> each.role().seated())
                .collect(Collectors.groupingBy(Appointment::body));
        // A body of which nobody has said anything yet is empty, not late.
        if (!seated.isEmpty()) {
            var manned = bodies.on(today).stream()
                    .filter(body -> seated.containsKey(body.id()))
                    .toList();
            var seats = given.of(manned, given.members(today), today);
            manned.forEach(body -> items.addAll(ofBody(
                    body,
                    Objects.requireNonNull(seated.get(body.id())),
                    Objects.requireNonNull(seats.get(body.id())),
                    today)));
        }
        return items;
    }

    private List<DueItem> ofBody(Body body, List<Appointment> seated, SeatRule.Given seats, LocalDate today) {
        var address = address("bodies/" + body.id().value());
        var empty = seats.counts().stream()
                .mapToInt(count -> Math.max(0, count.seats() - holders(count, seated)))
                .sum();
        var ending = seated.stream()
                .flatMap(each -> each.lastDay().stream())
                .filter(last -> last.isBefore(today.plusDays(SOON_DAYS)))
                .sorted(Comparator.naturalOrder())
                .toList();
        return Stream.of(
                        empty == 0
                                ? Stream.<DueItem>empty()
                                : Stream.of(
                                        new DueItem(Message.of("body.due.empty", body.name(), empty), address, today)),
                        ending.stream()
                                .limit(1)
                                .map(first -> new DueItem(
                                        Message.of("body.due.ends", body.name(), ending.size()), address, first)),
                        renewals.of(body, seated, today).stream()
                                .map(renewal -> new DueItem(
                                        Message.of(
                                                "body.due.renew", body.name(), renewal.election(), renewal.holders()),
                                        address,
                                        renewal.until())))
                .flatMap(each -> each)
                .toList();
    }

    private static int holders(SeatRule.Count count, List<Appointment> seated) {
        var organisation = count.organisation();
        var whose = organisation == null ? null : organisation.id();
        return (int) seated.stream()
                .filter(each -> Objects.equals(each.organisation(), whose) && each.place() <= count.seats())
                .count();
    }

    private static String address(String rest) {
        return "/" + ThisAlliance.get().slug() + "/" + rest;
    }
}
