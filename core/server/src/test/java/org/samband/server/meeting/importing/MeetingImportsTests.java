package org.samband.server.meeting.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.document.intake.OpenImport;
import org.samband.server.meeting.AgendaItem;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.ItemKind;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MeetingState;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.Sitting;
import org.samband.server.meeting.reading.Correction;
import org.samband.server.meeting.reading.DraftAttendee;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class MeetingImportsTests {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 13);

    @Autowired
    private MeetingImports imports;

    @Autowired
    private Cases cases;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Bodies bodies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MeetingImport read() {
        return imports.read(ImportSource.file("referat.txt", OldMinutes.bytes()), 2031);
    }

    private List<Map<String, Object>> rows(String sql) {
        return transaction.execute(_ -> jdbc.sql(sql).query().listOfRows());
    }

    @Test
    void minutes_become_a_draft_that_accounts_for_every_line_and_no_meeting_yet() {
        var read = read();

        assertThat(read.besideSource().coverage().accounted())
                .isEqualTo(read.besideSource().coverage().filled())
                .isPositive();
        assertThat(rows("select id from meeting")).isEmpty();
        assertThat(imports.open()).containsExactly(new OpenImport(read.id().value(), "referat.txt", 2031));
    }

    @Test
    void an_accepted_draft_is_a_held_meeting_of_a_body_with_its_items_as_a_tree() {
        var meeting = imports.accept(read().id());

        assertThat(meetings.get(meeting).state()).isEqualTo(MeetingState.HELD);
        assertThat(meetings.get(meeting).sitting().place()).isEqualTo("Drammen rådhus");
        assertThat(meetings.get(meeting).sitting().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(bodies.all()).extracting(Body::name).containsExactly("Rådmannsgruppen");
        assertThat(agendas.items(meeting))
                .extracting(AgendaItem::kind, item -> item.letter().orElse(""), AgendaItem::title)
                .containsExactly(
                        tuple(ItemKind.UNNUMBERED, "", "Godkjenning av innkalling og dagsorden"),
                        tuple(ItemKind.CASE, "", "Ferje til øya"),
                        tuple(ItemKind.CASE, "", "Prosjekter"),
                        tuple(ItemKind.PART, "A", "Havner"),
                        tuple(ItemKind.PART, "B", "Broer"),
                        tuple(ItemKind.ANY_OTHER_BUSINESS, "", "Eventuelt"));
    }

    @Test
    void cases_keep_their_numbers_parts_have_a_letter_in_theirs_and_the_counter_goes_on_after_them() {
        imports.accept(read().id());

        assertThat(rows("select number from treatment where number is not null order by number"))
                .extracting(row -> row.get("number"))
                .containsExactly("01/2031", "02/2031", "02a/2031", "02b/2031", "03/2031");
        assertThat(rows("select last from case_counter where year = 2031"))
                .extracting(row -> row.get("last"))
                .containsExactly(3);
    }

    @Test
    void decisions_have_their_outcome_and_what_was_deferred_returns_to_the_backlog() {
        imports.accept(read().id());

        assertThat(rows("select outcome, line from decision order by line"))
                .extracting(row -> row.get("outcome"))
                .contains(Outcome.NOTED.name(), Outcome.DEFERRED.name());
        assertThat(rows("""
                        select c.title from treatment t join case_file c on c.id = t.case_id
                        where t.state = 'WAITING' and t.origin_id is not null
                        """)).extracting(row -> row.get("title")).containsExactly("Broer");
    }

    @Test
    void a_deputy_came_for_whom_the_seat_is_and_members_are_those_of_the_register() {
        imports.accept(read().id());

        assertThat(rows("""
                        select a.name, a.presence, a.seated, a.votes, o.name as other from attendance a
                        left join attendance o on o.id = a.deputy_for order by a.name
                        """))
                .extracting(
                        row -> row.get("name"),
                        row -> row.get("presence"),
                        row -> row.get("seated"),
                        row -> row.get("other"))
                .containsExactly(
                        tuple("Eva Dal", "ABSENT", true, null),
                        tuple("Kari Lyng", "PRESENT", true, null),
                        tuple("Liv Haug", "ABSENT", true, null),
                        tuple("Ola Vik", "PRESENT", false, "Eva Dal"),
                        tuple("Per Moe", "PRESENT", true, null));
        assertThat(rows("select id from attendance where organisation_id is not null"))
                .isNotEmpty();
    }

    @Test
    void what_is_promised_is_kept_with_its_sentence_and_ticked_off_by_the_meeting_that_does_it() {
        imports.accept(read().id());

        assertThat(rows("select kind, state, due, responsible, sentence from promise order by sentence"))
                .extracting(row -> row.get("kind"), row -> row.get("state"), row -> row.get("responsible"))
                .containsExactly(tuple("TASK", "OPEN", "Daglig leder"), tuple("RETURN", "OPEN", null));

        imports.accept(imports.read(ImportSource.pasted("neste", OldMinutes.next()), 2031)
                .id());

        assertThat(rows("select state, kept_on from promise where kind = 'RETURN'"))
                .extracting(row -> row.get("state"), row -> String.valueOf(row.get("kept_on")))
                .containsExactly(tuple("KEPT", "2031-05-15"));
    }

    @Test
    void a_mention_is_open_until_the_case_it_names_is_known() {
        imports.accept(imports.read(ImportSource.pasted("neste", OldMinutes.next()), 2031)
                .id());
        assertThat(rows("select treatment_id from case_reference where number = '01/2031'"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("treatment_id")).isNull());

        imports.accept(read().id());

        assertThat(rows("select treatment_id from case_reference where number = '01/2031'"))
                .allSatisfy(row -> assertThat(row.get("treatment_id")).isNotNull());
        assertThat(rows("select treatment_id from case_reference where number = '26/2030'"))
                .allSatisfy(row -> assertThat(row.get("treatment_id")).isNull());
    }

    @Test
    void a_number_that_the_body_gave_before_is_refused_with_its_line_and_nothing_is_saved() {
        imports.accept(read().id());
        var again = imports.read(ImportSource.pasted("igjen", OldMinutes.TEXT.replace("13. mars", "14. mars")), 2031);

        assertThatThrownBy(() -> imports.accept(again.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("import.number-taken")
                .hasMessageContaining("01/2031")
                .hasMessageContaining("[13, ");

        assertThat(rows("select id from meeting")).hasSize(1);
        assertThat(imports.get(again.id()).meeting()).isEmpty();
    }

    @Test
    void the_same_meeting_is_not_entered_twice() {
        imports.accept(read().id());
        var again = imports.read(ImportSource.pasted("igjen", OldMinutes.TEXT.replace("/2031", "/2029")), 2031);

        assertThatThrownBy(() -> imports.accept(again.id())).hasMessageContaining("import.met-already");
    }

    private MeetingId planned(LocalDate day, BodyId... sitting) {
        var when =
                new Sitting(day, LocalTime.of(9, 0), day, LocalTime.of(11, 0), ZoneId.of("Europe/Oslo"), "Lier rådhus");
        return meetings.plan(new Meetings.Draft("Vårmøtet", List.of(sitting), when))
                .id();
    }

    private BodyId body(String name) {
        return bodies.found(new Body.Draft(name, null, false, List.of())).id();
    }

    @Test
    void minutes_fill_the_meeting_that_was_planned_here_where_the_secretary_says_so() {
        var planned = planned(DAY, body("Rådmannsgruppen"));
        var read = read();

        assertThat(imports.planned(read)).contains(planned);
        assertThatThrownBy(() -> imports.accept(read.id())).hasMessageContaining("import.met-already");
        assertThat(imports.accept(read.id(), planned)).isEqualTo(planned);

        var filled = meetings.get(planned);
        assertThat(filled.state()).isEqualTo(MeetingState.HELD);
        assertThat(filled.title()).contains("Vårmøtet");
        assertThat(filled.sitting().begins()).isEqualTo(LocalTime.of(9, 0));
        assertThat(filled.sitting().place()).isEqualTo("Drammen rådhus");
        assertThat(filled.importId()).contains(read.id().value());
        assertThat(agendas.items(planned)).hasSize(6);
        assertThat(rows("select id from meeting")).hasSize(1);
        assertThat(rows("select id from attendance")).hasSize(5);
        assertThat(imports.planned(imports.get(read.id()))).isEmpty();
    }

    @Test
    void in_a_meeting_of_two_bodies_only_the_part_of_the_one_is_filled() {
        var board = body("Styringsgruppen");
        var planned = planned(DAY, board, body("Rådmannsgruppen"));
        agendas.add(planned, cases.open(board, "Budsjett", CaseTexts.none()).id());

        imports.accept(read().id(), planned);

        assertThat(agendas.items(planned)).hasSize(7);
        assertThat(agendas.items(planned).getFirst().title()).isEqualTo("Budsjett");
        assertThat(agendas.items(planned).subList(1, 7))
                .noneMatch(item -> item.bodyId().equals(board))
                .extracting(AgendaItem::title)
                .startsWith("Godkjenning av innkalling og dagsorden");
    }

    @Test
    void a_meeting_of_another_day_or_body_or_with_an_agenda_is_not_filled_and_nothing_is_saved() {
        var group = body("Rådmannsgruppen");
        var later = planned(DAY.plusDays(1), group);
        var others = planned(DAY, body("Styringsgruppen"));
        var read = read();
        assertThatThrownBy(() -> imports.accept(read.id(), later)).hasMessageContaining("import.planned-other");
        assertThatThrownBy(() -> imports.accept(read.id(), others)).hasMessageContaining("import.planned-other");

        var planned = planned(DAY, group);
        agendas.add(planned, cases.open(group, "Budsjett", CaseTexts.none()).id());
        assertThat(imports.planned(read)).isEmpty();
        assertThatThrownBy(() -> imports.accept(read.id(), planned)).hasMessageContaining("import.planned-agenda");
        assertThatThrownBy(() -> imports.accept(read.id())).hasMessageContaining("import.planned-agenda");

        assertThat(meetings.get(planned).state()).isEqualTo(MeetingState.PLANNED);
        assertThat(agendas.items(planned)).hasSize(1);
        assertThat(rows("select id from minutes")).isEmpty();
        assertThat(imports.get(read.id()).meeting()).isEmpty();
    }

    @Test
    void a_number_that_is_taken_leaves_the_planned_meeting_as_it_was() {
        imports.accept(read().id());
        var again = imports.read(ImportSource.pasted("igjen", OldMinutes.TEXT.replace("13. mars", "14. mars")), 2031);
        var planned = planned(
                DAY.plusDays(1),
                bodies.findByName("Rådmannsgruppen").orElseThrow().id());

        assertThatThrownBy(() -> imports.accept(again.id(), planned)).hasMessageContaining("import.number-taken");

        assertThat(meetings.get(planned).state()).isEqualTo(MeetingState.PLANNED);
        assertThat(meetings.get(planned).sitting().place()).isEqualTo("Lier rådhus");
    }

    @Test
    void two_deputies_for_one_are_refused_with_their_line() {
        var read = read();
        var per = read.draft().attendance().stream()
                .filter(each -> each.name().equals("Per Moe"))
                .map(DraftAttendee::id)
                .findFirst()
                .orElseThrow();
        imports.correct(read.id(), read.version(), List.of(new Correction.SetDeputy(per, "Eva Dal")));

        assertThatThrownBy(() -> imports.accept(read.id())).hasMessageContaining("import.two-deputies");
    }

    @Test
    void a_correction_is_in_the_meeting() {
        var read = read();

        imports.correct(
                read.id(),
                read.version(),
                List.of(new Correction.SetDate(LocalDate.of(2031, 3, 14)), new Correction.SetPlace("Asker rådhus")));

        var meeting = meetings.get(imports.accept(read.id()));
        assertThat(meeting.day()).isEqualTo(LocalDate.of(2031, 3, 14));
        assertThat(meeting.sitting().place()).isEqualTo("Asker rådhus");
    }

    @Test
    void a_correction_that_no_meeting_can_have_is_refused_with_its_field() {
        var read = read();
        var item = read.draft().items().getLast().id();

        assertThatThrownBy(() ->
                        imports.correct(read.id(), read.version(), List.of(new Correction.SetNumber(item, "tolv"))))
                .hasMessageContaining("import.number-wrong");
        assertThatThrownBy(() -> imports.correct(read.id(), read.version(), List.of(new Correction.SetBody(" ", null))))
                .hasMessageContaining("import.name-length");
    }

    @Test
    void a_correction_of_a_draft_that_somebody_else_corrected_meanwhile_is_refused() {
        var read = read();
        imports.correct(read.id(), read.version(), List.of(new Correction.SetPlace("Hole")));

        assertThatThrownBy(() -> imports.correct(read.id(), read.version(), List.of()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void the_same_document_is_not_imported_twice_at_once_and_nothing_becomes_of_a_discarded_one() {
        var read = read();

        assertThatThrownBy(this::read).hasMessageContaining("import.already-open");

        imports.discard(read.id());
        assertThatThrownBy(() -> imports.accept(read.id())).hasMessageContaining("import.already-discarded");
        assertThat(imports.open()).isEmpty();
    }

    @Test
    void a_document_without_a_day_or_a_body_becomes_no_meeting() {
        var read = imports.read(ImportSource.pasted("brev", "Kjære alle sammen.\n\nHer er et brev.\n"), 2031);

        assertThatThrownBy(() -> imports.accept(read.id())).hasMessageContaining("import.no-date");
    }
}
