package org.samband.server.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samband.profile.statistics.StatisticsReading;
import org.samband.server.document.SheetReader;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a country's plugin brings may throw or never answer: that is told, and nothing is recorded. */
@SpringBootTest
class CountriesThatFailTests {

    private static final byte[] FILE = "region;Persons 2016\n0001 Somewhere;12\n".getBytes(UTF_8);

    private final CountDownLatch never = new CountDownLatch(1);

    @Autowired
    private SheetReader sheets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrganisationStatements statements;

    @AfterEach
    void letGo() {
        never.countDown();
    }

    @Test
    void a_reader_that_throws_is_told_with_the_file_and_the_format() {
        assertRefused(
                "register.format-failed",
                () -> read(Nowhere.reading(_ -> {
                    throw new IllegalStateException("no such table");
                })),
                "table.csv",
                Nowhere.TABLE);
    }

    @Test
    void a_reader_that_runs_out_of_stack_is_told_as_well() {
        assertRefused(
                "register.format-failed",
                () -> read(Nowhere.reading(_ -> {
                    throw new StackOverflowError();
                })),
                Nowhere.TABLE);
    }

    @Test
    void a_reader_that_never_answers_is_left_behind_and_not_asked_again_meanwhile() {
        var asked = new CountDownLatch(2);
        var stubborn = Nowhere.reading(_ -> {
            asked.countDown();
            return wait(new StatisticsReading(List.of(), List.of(), 0));
        });

        assertRefused("register.format-failed", () -> read(stubborn), Nowhere.TABLE);
        assertRefused("register.format-failed", () -> read(stubborn), Nowhere.TABLE);
        assertThat(asked.getCount()).isOne();
    }

    @Test
    void a_number_whose_check_throws_is_refused_at_its_field_and_nobody_is_added() {
        assertNumberRefused(Nowhere.checking(_ -> {
            throw new IllegalStateException("no such digit");
        }));
    }

    @Test
    void a_number_whose_check_never_answers_is_refused_at_its_field_and_nobody_is_added() {
        assertNumberRefused(Nowhere.checking(_ -> wait(Optional.empty())));
    }

    private StatisticsFile read(Nowhere country) {
        return new StatisticsFiles(country, sheets, Duration.ofMillis(200)).read("table.csv", FILE, Nowhere.TABLE);
    }

    private void assertNumberRefused(Nowhere country) {
        var addition = new OrganisationAddition(jdbc, new OrganisationChecks(country), statements);
        var added = new NewOrganisation(OrganisationKind.COMPANY, "XN", "Nobody's company", "123456");

        assertThatThrownBy(() -> addition.add(added)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.mistakes()).singleElement().satisfies(mistake -> {
                assertThat(mistake.field()).isEqualTo("number");
                assertThat(mistake.message().key()).isEqualTo("register.number.check-failed");
                assertThat(mistake.message().arguments()).contains("XN", "123456");
            });
        });
        assertThat(jdbc.sql("select count(*) from organisation where country = 'XN'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    // Whoever interrupts it is not obeyed, as by a plugin that spins.
    private <T> T wait(T answer) {
        while (never.getCount() > 0) {
            Thread.onSpinWait();
        }
        return answer;
    }

    private static void assertRefused(String key, ThrowingCallable call, Object... named) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.reason().arguments()).contains(named);
        });
    }
}
