package org.samband.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samband.profile.SeatingRule;
import org.samband.server.body.Composition.Held;
import org.samband.server.body.Composition.Seat;
import org.samband.server.data.Validity;
import org.samband.server.plugin.ForeignCall;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Message;
import org.samband.server.web.TermSaid;

class SeatingCheckTests {

    private static final SeatingRule THREE = SeatingRule.atLeastOfEach("three-in-presidium", 3, "presidium");

    @Test
    void three_of_four_in_the_presidium_are_enough_and_two_are_said_with_the_name_of_the_member() {
        var seats = new ArrayList<>(seats("Viken", 4, 3));
        seats.addAll(seats("Dalen", 4, 2));

        assertThat(check(seats, List.of(THREE)))
                .containsExactly(Message.of("body.check.rule-of", "Dalen", new TermSaid("three-in-presidium"), 2, 3));
    }

    @Test
    void a_member_none_of_whose_seats_has_a_holder_breaks_the_rule_too() {
        var seats = List.of(new Seat(member("Viken"), "Viken", 1, true, null, List.of()));

        assertThat(check(seats, List.of(THREE))).hasSize(1);
    }

    @Test
    void everybody_is_to_have_one_deputy_and_two_of_one_are_none_of_another() {
        var deputy = holder(seats("Viken", 1, 0).getFirst());
        var seats = List.of(
                with("Nes"), with("Vik", deputy), with("Dal"), with("Dal", deputy, deputy), with("Dal", deputy));
        var rule = SeatingRule.deputyOfEach("deputy-of-each");

        assertThat(check(seats, List.of(rule)))
                .containsExactly(
                        Message.of("body.check.rule-of", "Nes", new TermSaid("deputy-of-each"), 0, 1),
                        Message.of("body.check.rule-of", "Dal", new TermSaid("deputy-of-each"), 1, 3));
    }

    @Test
    void whoever_sits_for_a_member_comes_from_the_other_body_and_who_sits_for_nobody_here_need_not() {
        var viken = seats("Viken", 2, 0);
        var region = new Seat(
                null, "Regionen", 1, false, holder(seats("Regionen", 1, 0).getFirst()), List.of());
        var seats = List.of(viken.get(0), viken.get(1), seats("Dalen", 1, 0).getFirst(), region);
        var rule = SeatingRule.allFrom("from-the-board", "board");
        var from = Map.of(person(viken.get(0)), Set.of("board"), person(viken.get(1)), Set.of("network", "board"));

        assertThat(check(seats, List.of(rule), from))
                .containsExactly(Message.of("body.check.rule-of", "Dalen", new TermSaid("from-the-board"), 0, 1));
    }

    @Test
    void two_drawn_from_the_other_body_are_two_whoever_else_comes() {
        var seats = seats("Viken", 3, 0);
        var rule = SeatingRule.atLeastFrom("two-from-the-board", 2, "board");
        var one = Map.of(person(seats.getFirst()), Set.of("board"), person(seats.getLast()), Set.of("network"));
        var two = Map.of(person(seats.getFirst()), Set.of("board"), person(seats.getLast()), Set.of("board"));

        assertThat(check(seats, List.of(rule), one))
                .containsExactly(Message.of("body.check.rule", new TermSaid("two-from-the-board"), 1, 2));
        assertThat(check(seats, List.of(rule), two)).isEmpty();
    }

    private static Held holder(Seat seat) {
        return Objects.requireNonNull(seat.holder());
    }

    private static PersonId person(Seat seat) {
        return holder(seat).appointment().person();
    }

    private static OrganisationId member(String name) {
        return new OrganisationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Message> check(List<Seat> seats, List<SeatingRule> rules) {
        return check(seats, rules, Map.of());
    }

    private static List<Message> check(
            List<Seat> seats, List<SeatingRule> rules, Map<PersonId, Set<String>> elsewhere) {
        var members = Stream.of("Viken", "Dalen", "Nes", "Vik", "Dal")
                .map(SeatingCheckTests::member)
                .collect(Collectors.toSet());
        return new SeatingCheck(members, elsewhere).of(seats, rules, "test", ForeignCall::answer);
    }

    private static Seat with(String member, Held... deputies) {
        var holder = seats(member, 1, 0).getFirst().holder();
        return new Seat(member(member), member, 1, true, holder, List.of(deputies));
    }

    @Test
    void sixteen_are_sixteen_and_not_fifteen() {
        var sixteen = SeatingRule.exactly("sixteen", 16);

        assertThat(check(seats("Viken", 16, 0), List.of(sixteen))).isEmpty();
        assertThat(check(seats("Viken", 15, 0), List.of(sixteen)))
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

        assertThat(check(seats("Dalen", 4, 2), List.of(throwing, hanging, THREE)))
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
            seats.add(new Seat(
                    member(member), member, place, true, new Held(appointment, "Kari " + place, member), List.of()));
        }
        return seats;
    }
}
