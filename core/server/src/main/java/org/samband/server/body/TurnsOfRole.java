package org.samband.server.body;

import java.util.List;
import java.util.Optional;

/** A rotating role with its turns in the order of the years. */
public record TurnsOfRole(RotatingRole role, List<Named> turns) {

    public TurnsOfRole {
        turns = List.copyOf(turns);
    }

    /** Returns the turn of a year, if anything is said of it. */
    public Optional<Named> in(int year) {
        return turns.stream().filter(named -> named.turn().year() == year).findFirst();
    }

    /** A turn with the name of whose it is, or nothing where that is open. */
    public record Named(Turn turn, String organisation) {}
}
