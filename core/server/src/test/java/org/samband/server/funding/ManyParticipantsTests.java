package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.samband.server.register.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A run asks the database as often for 650 participants as for three, and comes to what one SQL statement comes to. */
@SpringBootTest
@Import(StatementCounter.class)
@ExtendWith(InHostedAlliance.class)
class ManyParticipantsTests {

    /** The rate as one statement: figures, product, rounding, and the 650 rows where a run has its contributions. */
    private static final String RATE = """
            insert into contribution (id, run_id, position, payer_id, name, basis, amount, bound, part, of_parts, since,
                                      counted, before)
            select gen_random_uuid(), :run, row_number() over (order by n.name, o.id), o.id, n.name, f.inhabitants,
                   round(f.inhabitants * 212.5), 'NONE', 1, 1, lower(p.valid),
                   jsonb_build_object('list', jsonb_build_array(jsonb_build_object(
                       'organisation', o.id, 'name', n.name, 'inhabitants', f.inhabitants))), null
            from participation p
                join organisation o on o.id = p.organisation_id
                join organisation_name n on n.organisation_id = o.id and n.valid @> date '2003-01-01'
                join lateral (select inhabitants from population_figure
                              where organisation_id = o.id and source = 'ssb-07459'
                                and reference_date = date '2003-07-01'
                              order by recorded_at desc limit 1) f on true
            where p.scheme_id = :scheme and p.valid @> date '2003-01-01'
            """;

    /** A total shared by largest remainder as one statement; the units left go to the largest remainders, then by id. */
    private static final String APPORTIONED = """
            with weight as (
                select p.organisation_id as id, f.inhabitants::numeric as basis, sum(f.inhabitants) over () as every
                from participation p
                    join population_figure f on f.organisation_id = p.organisation_id
                        and f.source = 'ssb-07459' and f.reference_date = date '2003-07-01'
                where p.scheme_id = :scheme and p.valid @> date '2003-01-01'
            ), exact as (
                select id, div(:total * basis, every) as whole, mod(:total * basis, every) as remainder from weight
            ), placed as (
                select id, whole, row_number() over (order by remainder desc, id::text) as place,
                       :total - sum(whole) over () as units
                from exact
            )
            select id, (whole + case when place <= units then 1 else 0 end)::bigint as amount from placed
            """;

    private static final long TOTAL = 451_671_001;
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

        var own = runs.contributions(run.id());
        oneStatement(run, scheme);
        var of = runs.contributions(run.id());

        assertThat(own).hasSize(650);
        assertThat(amounts(of)).isEqualTo(amounts(own));
        assertThat(of.stream().mapToLong(Contribution::amount).sum()).isEqualTo(run.total());
        if (Boolean.getBoolean("samband.benchmark")) {
            measure(levy, run, scheme);
        }
    }

    @Test
    void a_total_is_shared_over_six_hundred_and_fifty_as_one_statement_shares_it() {
        var scheme = scheme(650);
        var levy = regions.levy(scheme, terms().ruledBy("cost-per-inhabitant"), TOTAL);

        var run = runs.draft(levy.id(), RunTime.of(2003));

        assertThat(amounts(runs.contributions(run.id()))).isEqualTo(apportioned(scheme));
    }

    private void measure(Levy levy, LevyRun run, SchemeId scheme) {
        var whole = median(() -> runs.draft(levy.id(), RunTime.of(2003)));
        var one = median(() -> oneStatement(run, scheme));
        var rule = LevyRule.ratePerInhabitant("rate");
        var participants = IntStream.range(0, 650)
                .mapToObj(number -> Participant.of("p" + number, "P" + number, "municipality", 1 + number * 1_009L))
                .toList();
        var alone = median(() -> rule.shares(new BigDecimal("212.5"), Limits.NONE, participants));
        var shared = LevyRule.apportionedPerInhabitant("shared");
        var apportioned = median(() -> shared.shares(BigDecimal.valueOf(TOTAL), Limits.NONE, participants));
        System.out.printf(
                "levies: run end to end %.2f ms, one statement that stores the same %.2f ms, rate alone %.3f ms, apportionment alone %.3f ms%n",
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

    private void oneStatement(LevyRun run, SchemeId scheme) {
        transactions.executeWithoutResult(_ -> {
            sql.sql("delete from contribution where run_id = :run")
                    .param("run", run.id().value())
                    .update();
            sql.sql(RATE)
                    .param("run", run.id().value())
                    .param("scheme", scheme.value())
                    .update();
        });
    }

    private Map<OrganisationId, Long> apportioned(SchemeId scheme) {
        var amounts = new HashMap<OrganisationId, Long>();
        transactions.executeWithoutResult(_ -> sql.sql(APPORTIONED)
                .param("scheme", scheme.value())
                .param("total", BigDecimal.valueOf(TOTAL))
                .query(row -> {
                    amounts.put(new OrganisationId(row.getObject("id", UUID.class)), row.getLong("amount"));
                }));
        return amounts;
    }

    private static Map<OrganisationId, Long> amounts(List<Contribution> contributions) {
        return contributions.stream().collect(Collectors.toMap(Contribution::payer, Contribution::amount));
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
