package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.document.Archive;
import org.samband.server.document.Format;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was sent to those who meet can be shown as it was sent, however the agenda went on. */
@SpringBootTest
@Import(MeetingForTests.class)
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
    void each_body_that_sits_has_a_notice_of_its_own() {
        var board = some.group("Styringsgruppen");
        meeting = some.meetings.plan(new Meetings.Draft(
                null, List.of(group, board), Sitting.on(DAY.plusDays(1), "Lier", MeetingForTests.ZONE)));
        some.item(meeting, board, "Styrets sak", "Vedtas.");

        convene();

        assertThat(notices.of(meeting.id())).extracting(SentNotice::bodyId).containsExactlyInAnyOrder(group, board);
    }
}
