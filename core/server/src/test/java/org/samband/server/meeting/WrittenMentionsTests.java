package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.data.StatementCounter;
import org.samband.server.meeting.casebook.Audience;
import org.samband.server.meeting.casebook.CaseThreads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What minutes written here say of other cases leads to them, or stays open where none is known. */
@SpringBootTest
@Import(StatementCounter.class)
@ExtendWith(InHostedAlliance.class)
class WrittenMentionsTests {

    private static final LocalDate EARLIER = LocalDate.of(2026, 1, 15);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private Agendas agendas;

    @Autowired
    private CaseThreads threads;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private Chamber chamber;
    private BodyId group;
    private Treatment before;
    private Meeting first;

    @BeforeEach
    void aCaseThatWasTreatedBefore() {
        chamber = new Chamber(application);
        group = chamber.group();
        before = chamber.waiting(group, "Vertskommune");
        first = held(EARLIER, before, "Tatt til orientering.");
    }

    private Meeting held(LocalDate day, Treatment treatment, String text) {
        var meeting = chamber.meeting(day, group);
        var item = chamber.item(meeting, treatment);
        agendas.set(meeting.id());
        chamber.decisions.record(item.id(), Verdict.of(Outcome.OWN_TEXT, text), null);
        minutes.ready(meeting.id(), group, 0);
        return meeting;
    }

    private List<String> mentions(Treatment of) {
        return threads.of(of.caseId(), Audience.SECRETARIAT).mentions().stream()
                .map(each -> each.written())
                .toList();
    }

    private List<UUID> linked() {
        return Objects.requireNonNull(
                transaction.execute(_ -> sql.sql("select treatment_id from case_reference order by id")
                        .query((row, _) -> row.getObject("treatment_id", UUID.class))
                        .list()));
    }

    @Test
    void a_number_with_the_day_of_its_meeting_leads_to_the_case() {
        var later = chamber.waiting(group, "Budsjett");
        held(DAY, later, "Det vises til behandling i møte 15.01.2026, sak 01/2026.");

        assertThat(mentions(before)).singleElement().asString().contains("sak 01/2026");
        assertThat(threads.of(later.caseId(), Audience.SECRETARIAT).referrals())
                .extracting(each -> each.matter(), each -> each.title())
                .containsExactly(tuple(before.caseId(), "Vertskommune"));
    }

    @Test
    void a_number_alone_is_one_of_the_bodys_own_and_what_nobody_knows_stays_open() {
        var later = chamber.waiting(group, "Budsjett");
        held(DAY, later, "Jf. sak 01/2026 og sak 40/2015.");

        assertThat(linked()).containsExactlyInAnyOrder(before.id().value(), null);
        assertThat(threads.of(later.caseId(), Audience.SECRETARIAT).referrals())
                .filteredOn(each -> each.matter() == null)
                .singleElement()
                .satisfies(open -> assertThat(open.written()).contains("40/2015"));
    }

    @Test
    void a_body_and_a_day_lead_to_the_one_case_of_that_meeting_and_to_none_of_two() {
        held(DAY, chamber.waiting(group, "Budsjett"), "Som Rådmannsgruppen sa i møte 15.01.2026.");
        assertThat(mentions(before)).hasSize(1);

        var second = chamber.meeting(LocalDate.of(2026, 2, 5), group);
        chamber.item(second, chamber.waiting(group, "En"));
        chamber.item(second, chamber.waiting(group, "To"));
        minutes.ready(second.id(), group, 0);
        held(DAY.plusDays(7), chamber.waiting(group, "Regnskap"), "Som Rådmannsgruppen sa i møte 05.02.2026.");

        assertThat(linked()).containsExactlyInAnyOrder(before.id().value(), null);
    }

    @Test
    void minutes_that_are_opened_and_written_anew_mention_what_they_say_now() {
        var later = chamber.waiting(group, "Budsjett");
        var meeting = held(DAY, later, "Jf. sak 01/2026.");
        assertThat(mentions(before)).hasSize(1);

        var open = minutes.reopen(
                meeting.id(),
                group,
                minutes.of(meeting.id(), group).orElseThrow().version());
        var decision = chamber.decisions.of(meeting.id()).values().iterator().next();
        chamber.decisions.record(
                Objects.requireNonNull(decision.itemId()),
                Verdict.of(Outcome.OWN_TEXT, "Det vises ikke til noe."),
                decision.seen());
        minutes.ready(meeting.id(), group, open.version());

        assertThat(mentions(before)).isEmpty();
    }

    @Test
    void they_are_found_in_as_many_statements_however_many_there_are(@Autowired StatementCounter counter)
            throws Exception {
        var few = statements(counter, DAY, 2);
        var many = statements(counter, DAY.plusDays(7), 30);

        assertThat(many).isEqualTo(few);
    }

    private List<String> statements(StatementCounter counter, LocalDate day, int mentions) throws Exception {
        var meeting = chamber.meeting(day, group);
        var item = agendas.add(meeting.id(), group, ItemKind.ANY_OTHER_BUSINESS, "Eventuelt");
        var text = IntStream.rangeClosed(1, mentions)
                .mapToObj(number -> "Jf. sak %02d/2019.".formatted(number))
                .collect(Collectors.joining("\n"));
        chamber.decisions.record(item.id(), Verdict.of(Outcome.OWN_TEXT, text), null);
        var counted = counter.during(() -> minutes.ready(meeting.id(), group, 0));
        assertThat(counted).anyMatch(statement -> statement.contains("into case_reference"));
        return counted;
    }
}
