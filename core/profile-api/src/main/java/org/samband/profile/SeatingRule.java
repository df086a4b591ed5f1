package org.samband.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A rule for who sits in a body: a pure function from its seating to what does not fit.
 *
 * <p>Called each time the composition of such a body is checked, for any day, the past ones too.
 *
 * @param key the rule's key, a concept of the terminology whose words are the rule: {@code at least three of each four in the
 *     presidium}
 * @param offices the keys of the offices it asks for, concepts of the terminology; people can be entered with them
 * @param check returns what does not fit; empty where all is well
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record SeatingRule(String key, Set<String> offices, Function<Seating, List<Breach>> check) {

    /** Copies the offices. */
    public SeatingRule {
        offices = Set.copyOf(offices);
    }

    /** Returns a rule by code of the profile. */
    public static SeatingRule of(String key, Function<Seating, List<Breach>> check) {
        return new SeatingRule(key, Set.of(), check);
    }

    /** Returns the rule that so many of each member's holders have an office with it. */
    public static SeatingRule atLeastOfEach(String key, int number, String office) {
        return new SeatingRule(
                key,
                Set.of(office),
                seating -> seating.members().stream()
                        .map(member -> Breach.of(member, holders(seating, member, office), number))
                        .filter(breach -> breach.found() < breach.wanted())
                        .toList());
    }

    /** Returns the rule that everybody who holds a seat has one personal deputy. */
    public static SeatingRule deputyOfEach(String key) {
        return of(
                key,
                seating -> seating.members().stream()
                        .map(member -> among(seating.of(member), member, seat -> seat.deputies() == 1))
                        .filter(breach -> breach.found() < breach.wanted())
                        .toList());
    }

    /** Returns the rule that whoever sits for a member sits in another body, too: its representatives come from there. */
    public static SeatingRule allFrom(String key, String bodyType) {
        return of(
                key,
                seating -> seating.members().stream()
                        .map(member -> among(seating.of(member), member, seat -> seat.sitsIn(bodyType)))
                        .filter(breach -> breach.found() < breach.wanted())
                        .toList());
    }

    /** Returns the rule that so many are drawn from another body, whoever else sits there. */
    public static SeatingRule atLeastFrom(String key, int number, String bodyType) {
        return of(
                key,
                seating -> Stream.of(Breach.ofAll(drawn(seating, bodyType), number))
                        .filter(breach -> breach.found() < breach.wanted())
                        .toList());
    }

    /** Returns the rule that so many seats have a holder, no more and no less. */
    public static SeatingRule exactly(String key, int number) {
        return of(
                key,
                seating -> seating.seats().size() == number
                        ? List.of()
                        : List.of(Breach.ofAll(seating.seats().size(), number)));
    }

    /** Tells whether the other is the rule of the same key; what code does cannot be compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeatingRule rule && rule.key.equals(key) && rule.offices.equals(offices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, offices);
    }

    private static Breach among(List<Seating.Seat> seats, String member, Predicate<Seating.Seat> which) {
        return Breach.of(member, (int) seats.stream().filter(which).count(), seats.size());
    }

    private static int drawn(Seating seating, String bodyType) {
        return (int)
                seating.seats().stream().filter(seat -> seat.sitsIn(bodyType)).count();
    }

    private static int holders(Seating seating, String member, String office) {
        return (int)
                seating.of(member).stream().filter(seat -> seat.holds(office)).count();
    }

    /**
     * A place where a rule is broken.
     *
     * @param member whose seats break it, or empty where it is those of all
     * @param found how many there are
     * @param wanted how many there should be
     */
    public record Breach(Optional<String> member, int found, int wanted) {

        /** Returns a breach by the seats of one member. */
        public static Breach of(String member, int found, int wanted) {
            return new Breach(Optional.of(member), found, wanted);
        }

        /** Returns a breach by all seats together. */
        public static Breach ofAll(int found, int wanted) {
            return new Breach(Optional.empty(), found, wanted);
        }
    }
}
