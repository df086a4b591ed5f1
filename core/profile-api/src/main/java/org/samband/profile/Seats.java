package org.samband.profile;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The rule by which places in a body are given: {@code Seats.perMember(2)}, {@code Seats.perInhabitants(4_000)},
 * {@code Seats.apportioned(31).atLeastEach(1)}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public sealed interface Seats
        permits Seats.PerMember,
                Seats.PerInhabitants,
                Seats.Fixed,
                Seats.ExOfficio,
                Seats.SameAs,
                Seats.Open,
                ApportionedSeats {

    /**
     * The same number of places for each member.
     *
     * @param seats how many, from 1
     */
    record PerMember(int seats) implements Seats {}

    /**
     * One place for each begun number of inhabitants of a member.
     *
     * @param inhabitants for how many inhabitants there is a place, from 1
     */
    record PerInhabitants(int inhabitants) implements Seats {}

    /**
     * A fixed number of places, whoever holds them.
     *
     * @param seats how many, from 1
     */
    record Fixed(int seats) implements Seats {}

    /**
     * Places that come with an office in another body, such as the chairs of the members' boards.
     *
     * @param office the key of a body type or of an office that the terminology names
     */
    record ExOfficio(String office) implements Seats {}

    /**
     * The same persons as in another body of the alliance.
     *
     * @param bodyType the key of that body's type
     */
    record SameAs(String bodyType) implements Seats {}

    /** Whoever is asked to come, as in networks. */
    record Open() implements Seats {}

    /** Returns the same number of places for each member. */
    static Seats perMember(int seats) {
        return new PerMember(positive(seats));
    }

    /** Returns one place for each begun number of inhabitants of a member: 9 000 inhabitants have three for each 4 000. */
    static Seats perInhabitants(int inhabitants) {
        return new PerInhabitants(positive(inhabitants));
    }

    /**
     * Returns a number of places shared between the members by their inhabitants, by largest remainder until the rule
     * says otherwise.
     */
    static ApportionedSeats apportioned(int seats) {
        return ApportionedSeats.of(List.of(new ApportionedSeats.Step(0, positive(seats))));
    }

    /**
     * Returns a number of places that depends on the inhabitants of all, shared between the members by their inhabitants.
     *
     * @param steps from how many inhabitants together there are how many places; the first from 0
     */
    static ApportionedSeats apportioned(ApportionedSeats.Step... steps) {
        return ApportionedSeats.of(List.of(steps));
    }

    /** Returns a fixed number of places. */
    static Seats fixed(int seats) {
        return new Fixed(positive(seats));
    }

    /** Returns places that come with an office, described by a concept of the terminology. */
    static Seats exOfficio(String office) {
        return new ExOfficio(office);
    }

    /** Returns the persons of another body type. */
    static Seats sameAs(String bodyType) {
        return new SameAs(bodyType);
    }

    /** Returns places for whoever is asked to come. */
    static Seats open() {
        return new Open();
    }

    private static int positive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Seats need a number above zero, not " + number + ".");
        }
        return number;
    }
}
