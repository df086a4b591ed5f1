package org.samband.server.meeting;

import static org.samband.server.meeting.MeetingForTests.DAY;

import java.time.LocalDate;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.inquiry.Inquiries;
import org.samband.server.meeting.inquiry.Inquiry;
import org.samband.server.meeting.inquiry.InquiryKind;
import org.samband.server.meeting.promise.FoundPromises;
import org.springframework.context.ApplicationContext;

/** Gives the current alliance a meeting of every kind, made as its secretariat would make it. */
public final class FilledMeetings {

    private static final String PROMISE = "Saken legges fram for rådmannsgruppen i møte 29.09.2025.";

    private final MeetingForTests some;
    private final ApplicationContext application;

    public FilledMeetings(ApplicationContext application) {
        this.application = application;
        this.some = application.getAutowireCapableBeanFactory().createBean(MeetingForTests.class);
    }

    /** Holds a meeting whose minutes are signed and corrected, and plans the next one. */
    public void fill() {
        var group = some.group("Prøvegruppen");
        var seats = some.appointThree(group);
        var meeting = some.meeting(group, DAY.minusYears(1));
        var item = some.item(meeting, group, "Kollektivtrafikk", "Godkjennes.");
        some.agendas.set(meeting.id());
        some.meetings.convene(meeting.id(), some.meetings.get(meeting.id()).version());
        var attendances = application.getBean(Attendances.class);
        var there = attendances.mark(meeting.id(), group, seats.getFirst().id(), Presence.PRESENT);
        attendances.recuse(item.id(), there.id(), true);
        var decision = some.decisions.record(item.id(), Verdict.of(Outcome.OWN_TEXT, PROMISE), null);
        application.getBean(FoundPromises.class).putAside(decision.id(), PROMISE);
        approve(meeting, group);
        some.item(some.meeting(group, DAY), group, "Årsregnskap", "Godkjennes.");
        application
                .getBean(Inquiries.class)
                .ask(new Inquiry.Draft(
                        InquiryKind.QUESTION,
                        null,
                        null,
                        null,
                        "Avtalen",
                        "Godkjenner dere avtalen?",
                        null,
                        null,
                        LocalDate.now().plusYears(1),
                        null));
    }

    private void approve(Meeting meeting, BodyId group) {
        var minutes = application.getBean(MinutesKeeping.class);
        var ready = minutes.ready(meeting.id(), group, 0);
        minutes.sign(meeting.id(), group, ready.version(), meeting.day(), "Astrid Lien");
        minutes.correct(ready.id(), "Møtet begynte 10.15.");
    }
}
