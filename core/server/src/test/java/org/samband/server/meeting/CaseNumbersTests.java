package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Cases are numbered per body and year, in the order of the agenda, without a gap and each number once. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class CaseNumbersTests {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionOperations transactions;

    private Chamber chamber;
    private BodyId group;

    @BeforeEach
    void setTheScene() {
        chamber = new Chamber(application);
        group = chamber.group();
    }

    @Test
    void cases_are_numbered_in_the_order_of_the_agenda_and_keep_their_numbers() {
        var meeting = chamber.meeting(DAY, group);
        var first = chamber.waiting(group, "Årsregnskap");
        var second = chamber.waiting(group, "Møteplan");
        chamber.item(meeting, second);
        chamber.item(meeting, first);

        chamber.numbers.give(meeting.id());
        var late = chamber.waiting(group, "Samferdsel");
        chamber.item(meeting, late);
        var given = chamber.numbers.give(meeting.id());

        assertThat(chamber.number(second)).isEqualTo("01/2017");
        assertThat(chamber.number(first)).isEqualTo("02/2017");
        assertThat(given).extracting(Treatment::id).containsExactly(late.id());
        assertThat(chamber.number(late)).isEqualTo("03/2017");
        assertThat(chamber.numbers.give(meeting.id())).isEmpty();
    }

    @Test
    void each_body_and_each_year_has_numbers_of_its_own() {
        var steering = chamber.steering();
        var numbers = new ArrayList<String>();
        for (var day : List.of(DAY, DAY.plusMonths(2), DAY.plusYears(1))) {
            for (var body : List.of(group, steering)) {
                var treatment = chamber.waiting(body, "Sak");
                var meeting = chamber.meeting(day, body);
                chamber.item(meeting, treatment);
                chamber.numbers.give(meeting.id());
                numbers.add(chamber.number(treatment));
            }
        }

        assertThat(numbers).containsExactly("01/2017", "01/2017", "02/2017", "02/2017", "01/2018", "01/2018");
    }

    @Test
    void parts_have_the_number_of_their_case_with_a_letter() {
        var meeting = chamber.meeting(DAY, group);
        chamber.item(meeting, chamber.waiting(group, "Årsregnskap"));
        var umbrella = chamber.waiting(group, "Prosjekter");
        var item = chamber.item(meeting, umbrella);
        var parts = IntStream.range(0, 28)
                .mapToObj(_ -> chamber.waiting(group, "Prosjekt"))
                .toList();
        parts.forEach(part -> chamber.part(item, part));

        chamber.numbers.give(meeting.id());

        assertThat(chamber.number(umbrella)).isEqualTo("02/2017");
        assertThat(parts.stream().map(chamber::number))
                .startsWith("02a/2017", "02b/2017")
                .endsWith("02z/2017", "02aa/2017", "02ab/2017");
        assertThat(chamber.cases.parts(umbrella.id())).hasSize(28);
    }

    @Test
    void a_number_of_old_minutes_is_taken_as_it_is_and_the_next_follows_it() {
        var old = chamber.cases.told(group, "Velferdsteknologi", DAY, CaseTexts.none());
        chamber.numbers.take(old.id(), "39b/2017", DAY);
        var section = chamber.cases.told(group, "Protokoll", DAY, CaseTexts.none());
        chamber.numbers.take(section.id(), "§ 41", DAY);
        var next = chamber.waiting(group, "Ny sak");
        var meeting = chamber.meeting(DAY.plusDays(30), group);
        chamber.item(meeting, next);
        chamber.numbers.give(meeting.id());

        assertThat(chamber.number(old)).isEqualTo("39b/2017");
        assertThat(chamber.number(next)).isEqualTo("42/2017");
        var again = chamber.cases.told(group, "En til", DAY, CaseTexts.none());
        assertThatThrownBy(() -> chamber.numbers.take(again.id(), "39b/2017", DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("case.number-taken");
    }

    @Test
    void a_withdrawn_number_stays_and_is_not_given_again() {
        var meeting = chamber.meeting(DAY, group);
        var gone = chamber.waiting(group, "Trekkes");
        chamber.item(meeting, gone);
        chamber.numbers.give(meeting.id());
        chamber.cases.withdraw(gone.id(), chamber.now(gone).version());
        var next = chamber.waiting(group, "Neste");
        chamber.item(meeting, next);
        chamber.numbers.give(meeting.id());

        assertThat(chamber.now(gone).state()).isEqualTo(TreatmentState.WITHDRAWN);
        assertThat(chamber.number(gone)).isEqualTo("01/2017");
        assertThat(chamber.number(next)).isEqualTo("02/2017");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 17, 4711})
    void whatever_is_set_at_once_or_given_up_no_number_is_missing_or_given_twice(long seed, Alliance alliance)
            throws Exception {
        var random = new Random(seed);
        var treatments = new ArrayList<Treatment>();
        var work = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 12; i++) {
            var meeting = chamber.meeting(DAY.plusDays(random.nextInt(60)), group);
            var here = new ArrayList<Treatment>();
            for (int j = random.nextInt(4) + 1; j > 0; j--) {
                var treatment = chamber.waiting(group, "Sak " + i + "." + j);
                chamber.item(meeting, treatment);
                here.add(treatment);
            }
            var fails = random.nextInt(3) == 0;
            if (!fails) {
                treatments.addAll(here);
            }
            work.add(() -> ThisAlliance.call(
                    alliance,
                    () -> transactions.execute(transaction -> {
                        var given = chamber.numbers.give(meeting.id());
                        if (fails) {
                            transaction.setRollbackOnly();
                        }
                        return given;
                    })));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(treatments.stream().map(chamber::number).sorted())
                .isEqualTo(IntStream.rangeClosed(1, treatments.size())
                        .mapToObj("%02d/2017"::formatted)
                        .toList());
    }
}
