package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Limits;
import org.samband.profile.levy.Participant;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.data.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A run asks the database as often for 650 participants as for three, and comes to what one SQL statement comes to. */
@SpringBootTest
@Import({Regions.class, StatementCounter.class})
@ExtendWith(InHostedAlliance.class)
class ManyParticipantsTests {

    private static final String ONE_STATEMENT = """
            select sum(round(f.inhabitants * 212.5))
            from participation p
                join population_figure f on f.organisation_id = p.organisation_id
            where p.scheme_id = :scheme and p.valid @> date '2003-01-01'
              and f.source = 'ssb-07459' and f.reference_date = date '2003-07-01'
            """;

    private static final int WARM = 5;
    private static final int ROUNDS = 15;

    @Autowired
    private Regions regions;

    @Autowired
    private Schemes schemes;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void the_number_of_statements_does_not_depend_on_the_number_of_participants() throws Exception {
        var few = levy(scheme(3));
        var many = levy(scheme(650));

        var first = counter.during(() -> runs.draft(few.id(), RunTime.of(2003)));
        var second = counter.during(() -> runs.draft(many.id(), RunTime.of(2003)));

        assertThat(second).hasSameSizeAs(first).hasSizeLessThan(25);
    }

    @Test
    void six_hundred_and_fifty_participants_pay_what_one_statement_says() {
        var scheme = scheme(650);
        var levy = levy(scheme);

        var run = runs.draft(levy.id(), RunTime.of(2003));

        assertThat(run.total()).isEqualTo(oneStatement(scheme));
        assertThat(runs.contributions(run.id())).hasSize(650);
        if (Boolean.getBoolean("samband.benchmark")) {
            measure(levy, scheme);
        }
    }

    private void measure(Levy levy, SchemeId scheme) {
        var whole = median(() -> runs.draft(levy.id(), RunTime.of(2003)));
        var one = median(() -> oneStatement(scheme));
        var rule = LevyRule.ratePerInhabitant("rate");
        var participants = IntStream.range(0, 650)
                .mapToObj(number -> Participant.of("p" + number, "P" + number, "municipality", 1 + number * 1_009L))
                .toList();
        var alone = median(() -> rule.shares(new BigDecimal("212.5"), Limits.NONE, participants));
        var shared = LevyRule.apportionedPerInhabitant("shared");
        var apportioned = median(() -> shared.shares(BigDecimal.valueOf(451_671_001), Limits.NONE, participants));
        System.out.printf(
                "levies: run end to end %.2f ms, one statement %.2f ms, rate alone %.3f ms, apportionment alone %.3f ms%n",
                whole, one, alone, apportioned);
    }

    private static double median(Runnable work) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM + ROUNDS; i++) {
            var begun = System.nanoTime();
            work.run();
            if (i >= WARM) {
                times.add(System.nanoTime() - begun);
            }
        }
        times.sort(null);
        return times.get(times.size() / 2) / 1_000_000.0;
    }

    private long oneStatement(SchemeId scheme) {
        return Objects.requireNonNull(transactions.execute(_ -> sql.sql(ONE_STATEMENT)
                .param("scheme", scheme.value())
                .query(Long.class)
                .single()));
    }

    private Levy levy(SchemeId scheme) {
        var levy = regions.levy(scheme, terms(), 0);
        return regions.decided(levy, LocalDate.of(2001, 1, 1), "212.5");
    }

    private static LevyTerms terms() {
        return LevyTerms.of(
                "Levy " + UUID.randomUUID(), "levy-per-inhabitant", "NOK", Regions.NORWAY, new ReferenceDay(7, 1, 0));
    }

    /** Begins a scheme of as many municipalities that nobody else has, each with a figure of a day of their own. */
    private SchemeId scheme(int participants) {
        var scheme = schemes.begin(Scheme.Draft.titled("Scheme " + UUID.randomUUID()))
                .id();
        transactions.executeWithoutResult(_ -> sql.sql("""
                        with added as (
                            insert into organisation (id, kind, country, valid)
                            select gen_random_uuid(), 'MUNICIPALITY', 'XX', '(,)'
                            from generate_series(1, cast(:participants as integer)) returning id
                        ), named as (
                            insert into organisation_name (organisation_id, name, valid)
                            select id, 'Vik ' || id, '(,)' from added
                        ), counted as (
                            insert into population_figure
                                (source, reference_date, organisation_id, inhabitants, recorded_at, import_id)
                            select 'ssb-07459', date '2003-07-01', id, 1 + floor(random() * 700000), now(),
                                   (select id from register_import limit 1)
                            from added
                        )
                        insert into participation (id, scheme_id, organisation_id, valid, version)
                        select gen_random_uuid(), :scheme, id, '(,)', 0 from added
                        """)
                .param("scheme", scheme.value())
                .param("participants", participants)
                .update());
        return scheme;
    }
}
