package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samband.profile.MinutesApproval;
import org.samband.server.body.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the items of old minutes approve the minutes of the meeting before, whichever of the two came in first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OldApprovals {

    /** Minutes that nobody approved in so long were not approved by an item that names no day. */
    private static final int LONGEST_GAP = 400;

    private static final String ITEMS = """
            select i.id, i.title, concat_ws(E'\\n', i.record, t.background) as text, i.meeting_id, m.day
            from agenda_item i
            join meeting m on m.alliance_id = i.alliance_id and m.id = i.meeting_id
            join decision d on d.alliance_id = i.alliance_id and d.item_id = i.id
            left join treatment t on t.alliance_id = i.alliance_id and t.id = i.treatment_id
            where i.body_id = :body and i.first_line is not null and i.parent_id is null
            and i.approves_id is null and i.informs_id is null
            and d.outcome in ('AS_PROPOSED', 'AMENDED') and m.day between :day and :until
            order by m.day, m.id, i.position
            """;
    private static final String NAMES =
            "update agenda_item set approves_id = :of, version = version + 1 where id = :item";

    private final MeetingRows meetings;
    private final MinutesRows minutes;
    private final MinutesKeeping keeping;
    private final ApprovalWays ways;
    private final JdbcClient jdbc;

    OldApprovals(
            MeetingRows meetings, MinutesRows minutes, MinutesKeeping keeping, ApprovalWays ways, JdbcClient jdbc) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.keeping = keeping;
        this.ways = ways;
        this.jdbc = jdbc;
    }

    /** Approves what the minutes of an entered meeting approve, and those minutes where later ones do. */
    public void settle(MeetingId entered, BodyId body, LocalDate day, ApprovalItems words) {
        if (!ways.of(body).contains(MinutesApproval.NEXT_MEETING)) {
            return;
        }
        for (var item : items(body, day)) {
            if (words.approves(item.title())) {
                of(item, body, words)
                        .filter(of -> of.equals(entered) || item.meeting().equals(entered))
                        .ifPresent(of -> approve(item, of, body));
            }
        }
    }

    private List<Approving> items(BodyId body, LocalDate day) {
        return jdbc.sql(ITEMS)
                .param("body", body.value())
                .param("day", day)
                .param("until", day.plusDays(LONGEST_GAP))
                .query((row, _) -> new Approving(
                        new AgendaItemId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("text"),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    private Optional<MeetingId> of(Approving item, BodyId body, ApprovalItems words) {
        var named = words.day(item.title(), item.text(), item.day().getYear());
        return (named.isPresent()
                        ? named.filter(day -> day.isBefore(item.day())).flatMap(day -> on(body, day))
                        : meetings.before(
                                        body.value(), item.day(), item.meeting().value())
                                .filter(each -> each.day().plusDays(LONGEST_GAP).isAfter(item.day())))
                .map(Meeting::id);
    }

    private Optional<Meeting> on(BodyId body, LocalDate day) {
        return meetings.between(day, day).stream()
                .filter(each -> minutes.of(each.id().value(), body.value()).isPresent())
                .findFirst();
    }

    private void approve(Approving item, MeetingId of, BodyId body) {
        var ready = minutes.of(of.value(), body.value()).filter(each -> each.state() == MinutesState.READY);
        if (ready.isPresent()) {
            jdbc.sql(NAMES)
                    .param("of", of.value())
                    .param("item", item.id().value())
                    .update();
            keeping.approveBy(item.id(), ready.get(), item.day());
        }
    }

    private record Approving(AgendaItemId id, String title, String text, MeetingId meeting, LocalDate day) {}
}
