package org.samband.server.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType;
import org.samband.profile.Seats;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.Composition.Seat;
import org.samband.server.register.Organisation;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes who sits in a body on a day, in as many statements however many they are. */
@Component
@Transactional(readOnly = true)
public class Compositions {

    private final BodyRules rules;
    private final HeldPlaces places;
    private final GivenSeats given;
    private final SeatedElsewhere elsewhere;
    private final Renewals renewals;
    private final AllianceProfiles profiles;
    private final Clock clock;

    Compositions(
            BodyRules rules,
            HeldPlaces places,
            GivenSeats given,
            SeatedElsewhere elsewhere,
            Renewals renewals,
            AllianceProfiles profiles,
            Clock clock) {
        this.rules = rules;
        this.places = places;
        this.given = given;
        this.elsewhere = elsewhere;
        this.renewals = renewals;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Returns the composition of a body today. */
    public Composition today(Body body) {
        return on(body, LocalDate.now(clock));
    }

    /** Returns the composition of a body on a day. */
    public Composition on(Body body, LocalDate day) {
        var rule = rule(body);
        if (rule instanceof Seats.SameAs(String type)) {
            var other = rules.first(type, body, day);
            if (other.isPresent()) {
                var theirs = on(other.get(), day);
                var said = Message.of("body.seats.same-as", other.get().name());
                return new Composition(
                        body,
                        day,
                        said,
                        null,
                        theirs.seats(),
                        theirs.others(),
                        theirs.contacts(),
                        theirs.findings(),
                        given.votes(body, given.members(day), day));
            }
        }
        var office = rule instanceof Seats.ExOfficio(String key) ? key : null;
        var held = office == null ? places.in(body, day) : places.in(body, office, day);
        var members = given.members(day);
        var counts = given.of(body, members, day);
        var seats = new SeatPlan(held, day).of(counts.counts());
        var contacts = held.stream()
                .filter(each -> each.appointment().role() == AppointmentRole.CONTACT)
                .sorted(Comparator.comparing(Held::organisation).thenComparing(Held::person))
                .toList();
        var seated = seats.stream()
                .flatMap(seat -> Stream.concat(Stream.ofNullable(seat.holder()), seat.deputies().stream()))
                .collect(Collectors.toSet());
        // Whoever stands in for a seat that nobody has on this day is still one of them.
        var others = held.stream()
                .filter(each -> !seated.contains(each) && !contacts.contains(each))
                .sorted(Comparator.comparing(each -> each.appointment().role()))
                .toList();
        var findings = new ArrayList<>(findings(body, seats, held, members, day));
        findings.addAll(ContactCheck.of(contacts, members, day));
        return new Composition(
                body, day, counts.said(), office, seats, others, contacts, findings, given.votes(body, members, day));
    }

    private List<Message> findings(
            Body body, List<Seat> seats, List<Held> held, List<Organisation> members, LocalDate day) {
        var type = rules.type(body);
        var found =
                CompositionCheck.of(seats, held, day, type.map(BodyType::seats).orElse(null));
        var own = type.map(BodyType::rules).orElse(List.of());
        var broken = held.isEmpty() || own.isEmpty()
                ? List.<Message>of()
                : new SeatingCheck(
                                members.stream().map(Organisation::id).collect(Collectors.toSet()),
                                elsewhere.than(body, day))
                        .of(seats, own, ThisAlliance.get().profile(), profiles.code());
        var old = renewals.of(body, held.stream().map(Held::appointment).toList(), day)
                .map(renewal -> Message.of("body.check.renew", renewal.election(), renewal.holders(), renewal.until()));
        return Stream.of(broken.stream(), old.stream(), found.stream())
                .flatMap(each -> each)
                .toList();
    }

    private @Nullable Seats rule(Body body) {
        return rules.type(body).map(BodyType::seats).orElse(null);
    }
}
