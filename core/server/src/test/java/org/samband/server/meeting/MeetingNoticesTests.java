package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.document.Block;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.document.Archive;
import org.samband.server.document.Format;
import org.samband.server.document.PdfComplaints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was sent to those who meet can be shown as it was sent, however the agenda went on. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class MeetingNoticesTests {

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MeetingNotices notices;

    @Autowired
    private Archive archive;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private BodyId group;
    private Meeting meeting;

    @BeforeEach
    void plan() {
        group = some.group();
        meeting = some.meeting(group, DAY);
        some.item(meeting, group, "Kollektivtrafikk", "Vestregionen støtter bussveien.");
    }

    private void convene() {
        some.meetings.convene(meeting.id(), some.meetings.get(meeting.id()).version());
    }

    private String sent(int number) {
        return notices.of(meeting.id()).stream()
                .filter(each -> each.number() == number)
                .map(each ->
                        archive.find(each.documentId()).orElseThrow().document().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_notice_is_kept_with_its_papers_and_numbers_when_the_meeting_is_convened() {
        assertThat(notices.of(meeting.id())).isEmpty();

        convene();

        assertThat(notices.of(meeting.id())).extracting(SentNotice::number).containsExactly(1);
        assertThat(sent(1))
                .contains("01/2026", "Kollektivtrafikk", "Bakgrunnen for saken.", "Vurdert.", "støtter bussveien");
        assertThat(new String(notices.sent(meeting.id(), group, 1, Format.PDF), 0, 4))
                .isEqualTo("%PDF");
    }

    @Test
    void its_file_keeps_the_rules_for_archives_and_for_people_who_cannot_see_it() throws Exception {
        convene();

        assertThat(PdfComplaints.ofAccessibleArchive(notices.sent(meeting.id(), group, 1, Format.PDF)))
                .isEmpty();
    }

    @Test
    void what_comes_late_is_a_further_notice_and_the_first_stays_as_it_was() {
        convene();
        var first = notices.sent(meeting.id(), group, 1, Format.DOCX);
        some.item(meeting, group, "Sen sak", "Vedtas.");

        var second = notices.sendAgain(meeting.id(), group);

        assertThat(second.number()).isEqualTo(2);
        assertThat(sent(2)).contains("Sen sak", "02/2026");
        assertThat(sent(1)).doesNotContain("Sen sak");
        assertThat(notices.sent(meeting.id(), group, 1, Format.DOCX)).isEqualTo(first);
        assertThatThrownBy(() -> notices.sendAgain(meeting.id(), group))
                .hasMessageContaining("meeting.notice.nothing-new");
    }

    @Test
    void nothing_is_sent_again_before_the_notice_is_out() {
        assertThatThrownBy(() -> notices.sendAgain(meeting.id(), group)).hasMessageContaining("meeting.notice.not-out");
        assertThatThrownBy(() -> notices.sent(meeting.id(), group, 1, Format.PDF))
                .hasMessageContaining("not-found");
    }

    @Test
    void what_was_sent_is_neither_changed_nor_removed() {
        convene();

        for (var statement : List.of("update meeting_notice set number = 7", "delete from meeting_notice")) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(
                            _ -> sql.sql(statement).update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void an_agenda_with_hours_reads_as_a_programme() {
        plan("Velkommen", LocalTime.of(12, 0), "ordføreren i Lier");
        plan("Tema: Klima", LocalTime.of(12, 30), null);
        plan("Formell del", LocalTime.of(14, 0), " ");

        convene();

        assertThat(archived(1))
                .extracting(Block.Bullets::items)
                .first(InstanceOfAssertFactories.list(String.class))
                .endsWith("kl. 12.00 Velkommen – ordføreren i Lier", "kl. 12.30 Tema: Klima", "kl. 14.00 Formell del");
    }

    @Test
    void the_hour_of_an_item_is_written_by_whoever_saw_it_as_it_is() {
        var item = plan("Velkommen", LocalTime.of(12, 0), null);

        assertThatThrownBy(() -> some.agendas.plan(item.id(), item.version() - 1, LocalTime.NOON, null))
                .hasMessageContaining("meeting.item-changed");
        assertThatThrownBy(() -> some.agendas.plan(item.id(), item.version(), null, "x".repeat(201)))
                .hasMessageContaining("meeting.speaker-length");
        assertThat(some.agendas.plan(item.id(), item.version(), null, null).begins())
                .isEmpty();
    }

    private AgendaItem plan(String title, LocalTime begins, @Nullable String speaker) {
        var item = some.agendas.add(meeting.id(), group, ItemKind.UNNUMBERED, title);
        return some.agendas.plan(item.id(), item.version(), begins, speaker);
    }

    private List<Block.Bullets> archived(int number) {
        return notices.of(meeting.id()).stream()
                .filter(each -> each.number() == number)
                .flatMap(each -> archive.find(each.documentId()).orElseThrow().document().blocks().stream())
                .filter(Block.Bullets.class::isInstance)
                .map(Block.Bullets.class::cast)
                .toList();
    }

    @Test
    void each_body_that_sits_has_a_notice_of_its_own() {
        var board = some.group("Styringsgruppen");
        meeting = some.meetings.plan(new Meetings.Draft(
                null, List.of(group, board), Sitting.on(DAY.plusDays(1), "Lier", MeetingForTests.ZONE)));
        some.item(meeting, board, "Styrets sak", "Vedtas.");

        convene();

        assertThat(notices.of(meeting.id())).extracting(SentNotice::bodyId).containsExactlyInAnyOrder(group, board);
    }
}
