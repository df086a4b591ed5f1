package org.samband.server.body;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ApportionedSeats;
import org.samband.profile.Seats;
import org.samband.server.membership.Inhabitants;
import org.samband.server.register.Organisation;
import org.samband.server.web.Message;

/** Says how many seats a rule gives to whom, and why so many. */
final class SeatRule {

    private SeatRule() {}

    /** Tells whether a rule asks for the inhabitants of the members. */
    static boolean counts(@Nullable Seats rule) {
        return rule instanceof Seats.PerInhabitants || rule instanceof ApportionedSeats;
    }

    static Given given(
            @Nullable Seats rule, List<Organisation> members, Function<List<Organisation>, Inhabitants> figures) {
        return switch (rule) {
            case Seats.PerMember(int seats) ->
                new Given(
                        members.stream().map(each -> new Count(each, seats)).toList(),
                        Message.of("body.seats.per-member", members.size() * seats, members.size(), seats));
            case Seats.PerInhabitants(int begun) -> perInhabitants(begun, members, figures.apply(members));
            case ApportionedSeats apportioned -> apportioned(apportioned, members, figures.apply(members));
            case Seats.Fixed(int seats) ->
                new Given(List.of(new Count(null, seats)), Message.of("body.seats.fixed", seats));
            case null, default -> new Given(List.of(), null);
        };
    }

    private static Given perInhabitants(int begun, List<Organisation> members, Inhabitants inhabitants) {
        var counts = members.stream()
                .map(each -> new Count(each, seats(each, begun, inhabitants)))
                .toList();
        var sum = counts.stream().mapToInt(Count::seats).sum();
        var day = inhabitants.referenceDate();
        return new Given(
                counts,
                day == null
                        ? Message.of("body.seats.no-figures", begun)
                        : Message.of("body.seats.per-inhabitants", sum, begun, day));
    }

    // By the figures of some the others would have too many: without all of them nobody's seats are known.
    private static Given apportioned(ApportionedSeats rule, List<Organisation> members, Inhabitants inhabitants) {
        var day = inhabitants.referenceDate();
        if (day == null) {
            return new Given(List.of(), Message.of("body.seats.apportioned-no-figures"));
        }
        var lacking = MemberFigures.lacking(members, inhabitants);
        if (!lacking.isEmpty()) {
            return new Given(List.of(), Message.of("body.seats.figures-lacking", day, String.join(", ", lacking)));
        }
        var seats = rule.among(MemberFigures.of(members, inhabitants));
        var counts = members.stream()
                .map(each ->
                        new Count(each, seats.getOrDefault(each.id().value().toString(), 0)))
                .toList();
        var sum = counts.stream().mapToInt(Count::seats).sum();
        return new Given(counts, Message.of("body.seats.apportioned", sum, day));
    }

    private static int seats(Organisation member, int begun, Inhabitants inhabitants) {
        var figure = inhabitants.figures().get(member.id());
        return figure == null ? 0 : Math.toIntExact(Math.ceilDiv(figure.inhabitants(), (long) begun));
    }

    /** What a rule gives, and the sentence that says how. */
    record Given(List<Count> counts, @Nullable Message said) {}

    /** How many seats somebody has; null for seats that are nobody's. */
    record Count(@Nullable Organisation organisation, int seats) {}
}
