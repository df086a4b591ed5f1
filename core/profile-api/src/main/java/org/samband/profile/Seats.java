package org.samband.profile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** The rule by which places in a body are given. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public sealed interface Seats {

    /** The same number of places for each member. */
    record PerMember(int seats) implements Seats {}

    /** One place for each begun number of inhabitants of a member. */
    record PerInhabitants(int inhabitants) implements Seats {}

    /** A fixed number of places, whoever holds them. */
    record Fixed(int seats) implements Seats {}

    /** Places that come with an office in another body, such as the chairs of the members' boards. */
    record ExOfficio(String office) implements Seats {}

    /** The same persons as in another body of the alliance. */
    record SameAs(String bodyType) implements Seats {}

    /** Whoever is asked to come, as in networks. */
    record Open() implements Seats {}

    /** Returns the same number of places for each member. */
    static Seats perMember(int seats) {
        return new PerMember(positive(seats));
    }

    /** Returns one place for each begun number of inhabitants of a member. */
    static Seats perInhabitants(int inhabitants) {
        return new PerInhabitants(positive(inhabitants));
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
