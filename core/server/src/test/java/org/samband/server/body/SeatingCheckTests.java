package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.samband.profile.SeatingRule;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.Composition.Seat;
import org.samband.server.data.Validity;
import org.samband.server.plugin.ForeignCall;
import org.samband.server.web.Message;
import org.samband.server.web.TermSaid;

class SeatingCheckTests {

    private static final SeatingRule THREE = SeatingRule.atLeastOfEach("three-in-presidium", 3, "presidium");

    @Test
    void three_of_four_in_the_presidium_are_enough_and_two_are_said_with_the_name_of_the_member() {
        var seats = new ArrayList<>(seats("Viken", 4, 3));
        seats.addAll(seats("Dalen", 4, 2));

        assertThat(SeatingCheck.of(seats, List.of(THREE), "test", ForeignCall::answer))
                .containsExactly(Message.of("body.check.rule-of", "Dalen", new TermSaid("three-in-presidium"), 2, 3));
    }

    @Test
    void a_member_none_of_whose_seats_has_a_holder_breaks_the_rule_too() {
        var seats = List.of(new Seat(null, "Viken", 1, true, null, List.of()));

        assertThat(SeatingCheck.of(seats, List.of(THREE), "test", ForeignCall::answer))
                .hasSize(1);
    }

    @Test
    void sixteen_are_sixteen_and_not_fifteen() {
        var sixteen = SeatingRule.exactly("sixteen", 16);

        assertThat(SeatingCheck.of(seats("Viken", 16, 0), List.of(sixteen), "test", ForeignCall::answer))
                .isEmpty();
        assertThat(SeatingCheck.of(seats("Viken", 15, 0), List.of(sixteen), "test", ForeignCall::answer))
                .containsExactly(Message.of("body.check.rule", new TermSaid("sixteen"), 15, 16));
    }

    @Test
    void a_rule_that_throws_or_never_answers_is_said_and_the_others_are_asked_all_the_same() {
        var never = new CountDownLatch(1);
        var throwing = SeatingRule.of("throwing", seating -> {
            throw new IllegalStateException();
        });
        var hanging = SeatingRule.of("hanging", seating -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        });

        assertThat(SeatingCheck.of(
                        seats("Dalen", 4, 2), List.of(throwing, hanging, THREE), "test", ForeignCall::answer))
                .extracting(Message::key)
                .containsExactly("body.check.rule-failed", "body.check.rule-failed", "body.check.rule-of");
        never.countDown();
    }

    private static List<Seat> seats(String member, int number, int inPresidium) {
        var seats = new ArrayList<Seat>();
        for (int place = 1; place <= number; place++) {
            var appointment = new Appointment(
                    new AppointmentId(UUID.randomUUID()),
                    new BodyId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()),
                    null,
                    AppointmentRole.MEMBER,
                    place,
                    Validity.always(),
                    place <= inPresidium ? List.of("presidium") : List.of(),
                    null,
                    null);
            seats.add(new Seat(null, member, place, true, new Held(appointment, "Kari " + place, member), List.of()));
        }
        return seats;
    }
}
