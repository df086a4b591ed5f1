package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.casebook.Audience;
import org.samband.server.meeting.casebook.CaseEntry;
import org.samband.server.meeting.casebook.CaseFilter;
import org.samband.server.meeting.casebook.CaseList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** Cases are found by their numbers and words, also among those of forty years, by an index. */
@SpringBootTest
@RecordApplicationEvents
@ExtendWith(InHostedAlliance.class)
class CaseSearchTests {

    private static final boolean BENCHMARK = Boolean.getBoolean("samband.benchmark");
    private static final int YEARS = BENCHMARK ? 40 : 4;
    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    // Ten meetings a year with fifteen cases each, from 1977 on. Each has a few of a thousand words, one of them rare.
    private static final String FORTY_YEARS = """
            with one as (
                select n, uuidv7() as case_id, uuidv7() as id, 1977 + n / 150 as year, n % 150 + 1 as running
                from generate_series(150 * :year, 150 * :year + 149) n),
            files as (
                insert into case_file (id, title, opened_on, version)
                select case_id, 'Sak om tema' || n % 97 || ' i område' || n % 41,
                       make_date(year, running / 15 + 1, 15), 0 from one)
            insert into treatment (id, case_id, body_id, number, number_year, number_running, state,
                                   background, proposal, version)
            select id, case_id, :body, lpad(running::text, greatest(2, length(running::text)), '0') || '/' || year, year, running, 'DECIDED',
                   'Bakgrunn ' || (select string_agg('ord' || (n * 7 + k * 131) % 1009, ' ') from generate_series(1, 12) k),
                   'Vedtak sjelden' || n || ' ' || (select string_agg('vedtaksord' || (n + k * 17) % 503, ' ')
                   from generate_series(1, 6) k), 0
            from one
            """;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseList list;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    private Chamber chamber;
    private BodyId group;

    @BeforeEach
    void setTheScene() {
        chamber = new Chamber(application);
        group = chamber.group();
    }

    private List<String> titles(String q, Audience audience) {
        return titles(new CaseFilter(null, null, null, q, null), audience);
    }

    private List<String> titles(CaseFilter filter, Audience audience) {
        return list.find(filter, audience).items().stream()
                .map(CaseEntry::title)
                .toList();
    }

    private static CaseFilter filter(@Nullable BodyId body, @Nullable Integer year, @Nullable TreatmentState state) {
        return new CaseFilter(body, year, state, null, null);
    }

    @Test
    void a_case_is_found_by_its_number_and_by_the_beginnings_of_words_in_all_its_texts() {
        var treatment = chamber.waiting(group, "Kommunehelsesamarbeidet på Østlandet");
        chamber.decided(treatment, DAY, Outcome.OWN_TEXT, "Sommerens søknad til Helsedirektoratet støttes.");
        chamber.waiting(group, "Samferdsel");
        var title = "Kommunehelsesamarbeidet på Østlandet";

        for (var found :
                List.of("01/2017", "sak 01/2017 østland", "kommunehelse", "ØSTLANDET", "søkn helsedir", "slutter")) {
            var q = found.replace("sak ", "");
            assertThat(titles(q, Audience.SETTLED)).as(q).containsExactly(title);
        }
        assertThat(titles("helsesamarbeidet", Audience.SECRETARIAT)).isEmpty();
        assertThat(titles("kommunehelse samferdsel", Audience.SECRETARIAT)).isEmpty();
        assertThat(titles("%_' \\ \"", Audience.SECRETARIAT)).hasSize(2);
    }

    @Test
    void what_is_changed_is_found_by_its_new_words_and_not_by_the_old() {
        var treatment = chamber.waiting(group, "Verstkommune");
        chamber.cases.rename(treatment.caseId(), 0, "Vertskommune");
        chamber.cases.write(treatment.id(), null, CaseTexts.proposing("Drammen"));

        assertThat(titles("verst", Audience.SECRETARIAT)).isEmpty();
        assertThat(titles("vertsk drammen", Audience.SECRETARIAT)).containsExactly("Vertskommune");
        assertThat(titles("slutter", Audience.SECRETARIAT)).isEmpty();
    }

    @Test
    void a_decision_is_found_when_it_is_final() {
        var item = chamber.item(chamber.meeting(DAY, group), chamber.waiting(group, "Revisor"));
        var decision = chamber.decisions.record(item.id(), Verdict.of(Outcome.OWN_TEXT, "Hemmelig honorar"), null);

        assertThat(titles("honorar", Audience.SECRETARIAT)).isEmpty();
        chamber.decisions.finalise(decision.id());
        assertThat(titles("honorar", Audience.SECRETARIAT)).containsExactly("Revisor");
    }

    @Test
    void whoever_is_outside_finds_what_is_settled_and_nobody_else_than_the_secretariat_what_is_withheld() {
        var settled = chamber.waiting(group, "Møteplan");
        chamber.decided(settled, DAY, Outcome.AS_PROPOSED, "");
        chamber.waiting(group, "Under arbeid");
        var withheld = chamber.waiting(group, "Ansettelse");
        chamber.decided(withheld, DAY.plusDays(7), Outcome.AS_PROPOSED, "");
        chamber.cases.withhold(withheld.caseId(), 0, "Personalsak");

        assertThat(titles(CaseFilter.all(), Audience.SETTLED)).containsExactly("Møteplan");
        assertThat(titles(CaseFilter.all(), Audience.INSIDE)).containsExactlyInAnyOrder("Møteplan", "Under arbeid");
        assertThat(titles(CaseFilter.all(), Audience.SECRETARIAT)).hasSize(3);
        assertThat(titles("ansettelse", Audience.INSIDE)).isEmpty();
    }

    @Test
    void the_backlog_of_a_body_is_what_waits_there() {
        var first = chamber.waiting(group, "Første");
        chamber.decided(first, DAY, Outcome.AS_PROPOSED, "");
        var steering = chamber.steering();
        forwarding.forward(first.id(), steering, null, null);
        chamber.waiting(group, "Andre");

        assertThat(titles(filter(steering, null, TreatmentState.WAITING), Audience.INSIDE))
                .containsExactly("Første");
        assertThat(titles(filter(group, null, TreatmentState.WAITING), Audience.INSIDE))
                .containsExactly("Andre");
        assertThat(titles(filter(group, 2017, null), Audience.INSIDE)).containsExactly("Første");
        assertThat(titles(filter(steering, 2017, null), Audience.INSIDE)).isEmpty();
    }

    @Test
    void pages_follow_one_another_without_a_case_twice_or_none() {
        for (int i = 0; i < 120; i++) {
            chamber.waiting(group, "Sak " + i);
        }
        var first = list.find(CaseFilter.all(), Audience.INSIDE);
        var second = list.find(after(first.next()), Audience.INSIDE);
        var third = list.find(after(second.next()), Audience.INSIDE);

        assertThat(third.next()).isNull();
        assertThat(List.of(first, second, third).stream()
                        .flatMap(page -> page.items().stream())
                        .map(CaseEntry::title)
                        .distinct())
                .hasSize(120);
    }

    private static CaseFilter after(@Nullable String id) {
        return new CaseFilter(null, null, null, null, new CaseId(UUID.fromString(Objects.requireNonNull(id))));
    }

    @Test
    void forty_years_of_a_body_are_searched_by_an_index_in_less_than_a_tenth_of_a_second() {
        for (int year = 40 - YEARS; year < 40; year++) {
            var next = year;
            transactions.executeWithoutResult(_ -> sql.sql(FORTY_YEARS)
                    .param("body", group.value())
                    .param("year", next)
                    .update());
        }
        for (var q : List.of("sjelden5711", "ord100 vedtaksord17", "tema5 område12", "07/2016", "vedtak")) {
            var filter = new CaseFilter(group, null, null, q, null);
            list.find(filter, Audience.SECRETARIAT);
            var times = new long[9];
            for (int i = 0; i < times.length; i++) {
                var begin = Instant.now();
                assertThat(list.find(filter, Audience.SECRETARIAT).items()).isNotEmpty();
                times[i] = Duration.between(begin, Instant.now()).toMillis();
            }
            Arrays.sort(times);
            say("SEARCH " + q + ": median " + times[4] + " ms, slowest " + times[8] + " ms");
            assertThat(times[4]).as(q).isLessThan(100);
        }
        var plan = transactions.execute(_ -> sql.sql("""
                        explain (analyze, costs off, timing off, summary on)
                        select treatment_id from case_word where word >= 'sjelden5711' and word < 'sjelden5711z'
                        """).query(String.class).list());
        say(String.join("\n", plan));
        assertThat(String.join("\n", plan)).contains("case_word_pkey").containsPattern("Index Cond: .*word >= ");
    }

    private static void say(String measured) {
        if (BENCHMARK) {
            System.out.println(measured);
        }
    }
}
