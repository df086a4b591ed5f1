package org.samband.server.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType;
import org.samband.profile.Seats;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.Composition.Seat;
import org.samband.server.membership.LatestFigures;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes who sits in a body on a day, in as many statements however many they are. */
@Component
@Transactional(readOnly = true)
public class Compositions {

    private final BodyRules rules;
    private final Appointments appointments;
    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;
    private final LatestFigures figures;
    private final Clock clock;

    Compositions(
            BodyRules rules,
            Appointments appointments,
            Schemes schemes,
            Participations participations,
            Organisations organisations,
            LatestFigures figures,
            Clock clock) {
        this.rules = rules;
        this.appointments = appointments;
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
        this.figures = figures;
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
                return new Composition(body, day, said, null, theirs.seats(), theirs.others(), theirs.findings());
            }
        }
        var held = held(body, day);
        var members = members(day);
        var given = SeatRule.given(rule, members, each -> figures.on(day, each));
        var seats = seats(given.counts(), held, day);
        var seated = seats.stream()
                .flatMap(seat -> Stream.concat(Stream.ofNullable(seat.holder()), seat.deputies().stream()))
                .collect(Collectors.toSet());
        // Whoever stands in for a seat that nobody has on this day is still one of them.
        var others = held.stream()
                .filter(each -> !seated.contains(each))
                .sorted(Comparator.comparing(each -> each.appointment().role()))
                .toList();
        return new Composition(
                body,
                day,
                given.said(),
                rule instanceof Seats.ExOfficio(String office) ? office : null,
                seats,
                others,
                CompositionCheck.of(seats, held, day, rule));
    }

    private @Nullable Seats rule(Body body) {
        return rules.type(body).map(BodyType::seats).orElse(null);
    }

    private List<Held> held(Body body, LocalDate day) {
        var now = appointments.in(body.id(), day);
        var persons = appointments.persons(now);
        var known = organisations.all(now.stream()
                .flatMap(each -> Stream.ofNullable(each.organisation()))
                .collect(Collectors.toSet()));
        return now.stream()
                .map(each -> new Held(
                        each,
                        Objects.requireNonNull(persons.get(each.person())).name(),
                        name(each.organisation(), known, day)))
                .toList();
    }

    private static String name(@Nullable OrganisationId id, Map<OrganisationId, Organisation> known, LocalDate day) {
        var organisation = id == null ? null : known.get(id);
        return organisation == null ? "" : organisation.name(day);
    }

    private List<Organisation> members(LocalDate day) {
        var ids = participations.on(schemes.root().id(), day).stream()
                .map(Participation::organisation)
                .collect(Collectors.toSet());
        return organisations.all(ids).values().stream()
                .sorted(Comparator.comparing(Organisation::kind).thenComparing(each -> each.name(day)))
                .toList();
    }

    private static List<Seat> seats(List<SeatRule.Count> counts, List<Held> held, LocalDate day) {
        var seats = new ArrayList<Seat>();
        Set<Held> placed = new HashSet<>();
        for (var count : counts) {
            var organisation = count.organisation();
            for (int place = 1; place <= count.seats(); place++) {
                var holder = holder(held, organisation == null ? null : organisation.id(), place);
                if (holder != null) {
                    placed.add(holder);
                }
                seats.add(seat(
                        held,
                        organisation == null ? null : organisation.id(),
                        organisation == null ? "" : organisation.name(day),
                        place,
                        true,
                        holder));
            }
        }
        held.stream()
                .filter(each -> each.appointment().role().seated() && !placed.contains(each))
                .sorted(Comparator.comparing(Held::organisation)
                        .thenComparing(each -> each.appointment().place()))
                .forEach(each -> seats.add(seat(
                        held,
                        each.appointment().organisation(),
                        each.organisation(),
                        each.appointment().place(),
                        false,
                        each)));
        return seats;
    }

    private static Seat seat(
            List<Held> held,
            @Nullable OrganisationId organisation,
            String name,
            int place,
            boolean given,
            @Nullable Held holder) {
        var deputies = held.stream()
                .filter(each -> each.appointment().role() == AppointmentRole.PERSONAL_DEPUTY)
                .filter(each -> each.appointment().place() == place
                        && Objects.equals(each.appointment().organisation(), organisation))
                .toList();
        return new Seat(organisation, name, place, given, holder, deputies);
    }

    private static @Nullable Held holder(List<Held> held, @Nullable OrganisationId organisation, int place) {
        return held.stream()
                .filter(each -> each.appointment().role().seated())
                .filter(each -> each.appointment().place() == place
                        && Objects.equals(each.appointment().organisation(), organisation))
                .findFirst()
                .orElse(null);
    }
}
