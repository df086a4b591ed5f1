package org.samband.server.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.samband.profile.document.Document;
import org.samband.server.access.Actor;
import org.samband.server.body.BodyId;
import org.samband.server.document.Archive;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.web.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices of meetings: as they would be now, and each as it was sent. */
@Component
@Transactional
public class MeetingNotices {

    private static final int AFTER_THE_AGENDA_IS_SET = 2;

    private final SentNoticeRows rows;
    private final MinutesContents contents;
    private final Meetings meetings;
    private final OpenMeetings open;
    private final Agendas agendas;
    private final MeetingTexts texts;
    private final DocumentWriter writer;
    private final Archive archive;
    private final Clock clock;

    MeetingNotices(
            SentNoticeRows rows,
            MinutesContents contents,
            Meetings meetings,
            OpenMeetings open,
            Agendas agendas,
            MeetingTexts texts,
            DocumentWriter writer,
            Archive archive,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.meetings = meetings;
        this.open = open;
        this.agendas = agendas;
        this.texts = texts;
        this.writer = writer;
        this.archive = archive;
        this.clock = clock;
    }

    /** Returns the notices of a meeting that were sent, in one statement. */
    @Transactional(readOnly = true)
    public List<SentNotice> of(MeetingId meeting) {
        return rows.of(meeting.value());
    }

    /** Returns the notice of a meeting with its agenda and papers, as it is now. */
    @Transactional(readOnly = true)
    public byte[] file(Meeting meeting, BodyId body, boolean whole, Format format) {
        return writer.write(document(meeting, body, whole), format, clock.instant());
    }

    /** Returns a notice as it was sent. */
    @Transactional(readOnly = true)
    public byte[] sent(MeetingId meeting, BodyId body, int number, Format format) {
        return of(meeting).stream()
                .filter(each -> each.bodyId().equals(body) && each.number() == number)
                .findFirst()
                .flatMap(each -> archive.file(each.documentId(), format.extension()))
                .orElseThrow(Refusal::notFound)
                .bytes();
    }

    @EventListener
    @Order(AFTER_THE_AGENDA_IS_SET)
    void on(MeetingConvened convened) {
        var meeting = meetings.get(convened.meeting());
        meetings.bodies(meeting.id()).forEach(body -> keep(meeting, body, 1, document(meeting, body, true)));
    }

    /** Keeps what is sent once more, because something came late; what says the same as the last is not sent. */
    public SentNotice sendAgain(MeetingId id, BodyId body) {
        var meeting = open.lock(id, body);
        if (meeting.state() != MeetingState.CONVENED) {
            throw Refusal.conflict("meeting.notice.not-out");
        }
        agendas.set(id);
        var document = document(meeting, body, true);
        var before = of(id).stream().filter(each -> each.bodyId().equals(body)).toList();
        if (!before.isEmpty()
                && archive.find(before.getLast().documentId())
                        .filter(last -> last.document().equals(document))
                        .isPresent()) {
            throw Refusal.conflict("meeting.notice.nothing-new");
        }
        return keep(meeting, body, before.isEmpty() ? 1 : before.getLast().number() + 1, document);
    }

    private SentNotice keep(Meeting meeting, BodyId body, int number, Document document) {
        var now = clock.instant();
        var kept = archive.keep(
                document,
                Map.of(
                        Format.DOCX.extension(), writer.write(document, Format.DOCX, now),
                        Format.PDF.extension(), writer.write(document, Format.PDF, now)));
        return rows.save(SentNotice.of(
                meeting.id(),
                body,
                number,
                now,
                Actor.current().map(Actor::name).orElse(""),
                kept.id()));
    }

    private Document document(Meeting meeting, BodyId body, boolean whole) {
        var content = contents.of(meeting, body);
        return NoticeDocument.of(whole ? content : content.open(), texts.get());
    }
}
