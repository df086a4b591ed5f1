package org.samband.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Who sits in a body on a day, as a rule of the profile sees it.
 *
 * <p>The server makes one for each body and day that it checks; a {@link SeatingRule} only reads it, for example by
 * {@code seating.of("Alby").size()}.
 *
 * @param members the names of the members of the alliance that have seats, in order
 * @param seats the seats with a holder
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Seating(List<String> members, List<Seat> seats) {

    /** Copies both. */
    public Seating {
        members = List.copyOf(members);
        seats = List.copyOf(seats);
    }

    /** Returns the seats of one member. */
    public List<Seat> of(String member) {
        return seats.stream()
                .filter(seat -> seat.member().filter(member::equals).isPresent())
                .toList();
    }

    /**
     * A seat with its holder.
     *
     * @param member whose seat it is, or empty where it is nobody's
     * @param person who holds it
     * @param chair whether that is the chair
     * @param offices the keys of the offices that the person holds with the member
     * @param deputies how many personal deputies stand in for the person
     * @param bodies the keys of the types of the other bodies in which the person sits on the day, also because of an office
     */
    public record Seat(
            Optional<String> member,
            String person,
            boolean chair,
            Set<String> offices,
            int deputies,
            Set<String> bodies) {

        /** A seat of whose deputies and other bodies nothing is known. */
        public Seat(Optional<String> member, String person, boolean chair, Set<String> offices) {
            this(member, person, chair, offices, 0, Set.of());
        }

        /** Copies the offices and the bodies. */
        public Seat {
            offices = Set.copyOf(offices);
            bodies = Set.copyOf(bodies);
        }

        /** Tells whether the person holds an office. */
        public boolean holds(String office) {
            return offices.contains(office);
        }

        /** Tells whether the person sits in another body of a type, too. */
        public boolean sitsIn(String bodyType) {
            return bodies.contains(bodyType);
        }
    }
}
