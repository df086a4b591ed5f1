package org.samband.server.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType;
import org.samband.profile.Seats;
import org.samband.profile.Voting;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Schemes;
import org.samband.server.membership.Inhabitants;
import org.samband.server.membership.LatestFigures;
import org.samband.server.register.Organisation;
import org.samband.server.register.Organisations;
import org.springframework.stereotype.Component;

/** Computes the seats that the rules of bodies give to the members of a day. */
@Component
class GivenSeats {

    private final BodyRules rules;
    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;
    private final LatestFigures figures;

    GivenSeats(
            BodyRules rules,
            Schemes schemes,
            Participations participations,
            Organisations organisations,
            LatestFigures figures) {
        this.rules = rules;
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
        this.figures = figures;
    }

    /** Returns the members of a day in the order in which seats are listed. */
    List<Organisation> members(LocalDate day) {
        var ids = participations.on(schemes.root().id(), day).stream()
                .map(Participation::organisation)
                .collect(Collectors.toSet());
        return organisations.all(ids).values().stream()
                .sorted(Comparator.comparing(Organisation::kind).thenComparing(each -> each.name(day)))
                .toList();
    }

    /** Returns what the rule of a body gives to members, counted on the body's own day where it has one. */
    SeatRule.Given of(Body body, List<Organisation> members, LocalDate day) {
        return SeatRule.given(rule(body), members, each -> figures.on(counted(body, day), each));
    }

    /** Returns what the rules of some bodies give, in as many statements however many they are. */
    Map<BodyId, SeatRule.Given> of(List<Body> bodies, List<Organisation> members, LocalDate day) {
        var days = bodies.stream()
                .filter(body -> SeatRule.counts(rule(body)))
                .map(body -> counted(body, day))
                .collect(Collectors.toSet());
        var known = days.isEmpty() ? Map.<LocalDate, Inhabitants>of() : figures.on(days, members);
        return bodies.stream()
                .collect(Collectors.toMap(
                        Body::id,
                        body -> SeatRule.given(
                                rule(body), members, _ -> Objects.requireNonNull(known.get(counted(body, day))))));
    }

    private @Nullable Seats rule(Body body) {
        return rules.type(body).map(BodyType::seats).orElse(null);
    }

    private static LocalDate counted(Body body, LocalDate day) {
        return Objects.requireNonNullElse(body.charter().countedOn(), day);
    }

    /** Returns the votes of each member, where they follow from something else than its seats. */
    List<Composition.Votes> votes(Body body, List<Organisation> members, LocalDate day) {
        var voting = rules.type(body).map(BodyType::voting).filter(Voting::weighted);
        if (voting.isEmpty()) {
            return List.of();
        }
        var votes = voting.get().among(MemberFigures.of(members, figures.on(counted(body, day), members)));
        return members.stream()
                .map(each -> new Composition.Votes(
                        each.name(day), votes.get(each.id().value().toString())))
                .toList();
    }
}
