package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ApportionedSeats;
import org.samband.profile.ApportionedSeats.Step;
import org.samband.profile.BodyType;
import org.samband.profile.CaseNumbering;
import org.samband.profile.MinutesApproval;
import org.samband.profile.Quorum;
import org.samband.profile.Seats;
import org.samband.profile.Voting;

/**
 * A kind of body as it is written down, without its rules.
 *
 * @param seats how its seats follow: the kind, then its number or word
 * @param quorum how many must be there for it to decide, or null where nobody has said so
 * @param approvals how its minutes come to be approved, or null where it was written down before that was asked
 */
record BodyTypeAnswer(
        String key,
        List<String> seats,
        BodyType.Standing standing,
        Set<BodyType.Matter> deciding,
        @Nullable Quorum quorum,
        @Nullable String numbering,
        @Nullable String next,
        int renewal,
        @Nullable Voting voting,
        @Nullable Set<MinutesApproval> approvals) {

    static BodyTypeAnswer of(BodyType type) {
        return new BodyTypeAnswer(
                type.key(),
                written(type.seats()),
                type.standing(),
                type.deciding(),
                type.quorum().orElse(null),
                type.numbering().map(CaseNumbering::pattern).orElse(null),
                type.next().orElse(null),
                type.renewal(),
                type.voting(),
                type.approvals());
    }

    BodyType type() {
        return new BodyType(
                key,
                read(seats),
                standing,
                deciding,
                Optional.ofNullable(quorum),
                Optional.ofNullable(numbering).map(CaseNumbering::of),
                Optional.ofNullable(next),
                List.of(),
                renewal,
                voting == null ? Voting.perSeat() : voting,
                approvals == null ? MinutesApproval.usual() : approvals);
    }

    private static List<String> written(Seats seats) {
        return switch (seats) {
            case Seats.PerMember(var number) -> List.of("per-member", Integer.toString(number));
            case Seats.PerInhabitants(var number) -> List.of("per-inhabitants", Integer.toString(number));
            case Seats.Fixed(var number) -> List.of("fixed", Integer.toString(number));
            case Seats.ExOfficio(var office) -> List.of("ex-officio", office);
            case Seats.SameAs(var other) -> List.of("same-as", other);
            case ApportionedSeats apportioned -> written(apportioned);
            case Seats.Open() -> List.of("open");
        };
    }

    private static Seats read(List<String> written) {
        return switch (written.getFirst()) {
            case "per-member" -> Seats.perMember(Integer.parseInt(written.getLast()));
            case "per-inhabitants" -> Seats.perInhabitants(Integer.parseInt(written.getLast()));
            case "fixed" -> Seats.fixed(Integer.parseInt(written.getLast()));
            case "ex-officio" -> Seats.exOfficio(written.getLast());
            case "same-as" -> Seats.sameAs(written.getLast());
            case "apportioned" -> apportioned(written);
            default -> Seats.open();
        };
    }

    private static List<String> written(ApportionedSeats seats) {
        return Stream.concat(
                        Stream.of(
                                "apportioned",
                                seats.method().name(),
                                Integer.toString(seats.least()),
                                Boolean.toString(seats.beyond()),
                                Boolean.toString(seats.halved())),
                        seats.steps().stream().map(step -> step.inhabitants() + "=" + step.seats()))
                .toList();
    }

    private static Seats apportioned(List<String> written) {
        var steps = written.subList(5, written.size()).stream()
                .map(step -> step.split("=", 2))
                .map(step -> Step.from(Long.parseLong(step[0]), Integer.parseInt(step[1])))
                .toList();
        return new ApportionedSeats(
                steps,
                ApportionedSeats.Method.valueOf(written.get(1)),
                Integer.parseInt(written.get(2)),
                Boolean.parseBoolean(written.get(3)),
                Boolean.parseBoolean(written.get(4)));
    }
}
