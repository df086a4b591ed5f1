package org.samband.server.meeting.web;

import java.util.List;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.ApprovalWays;
import org.samband.server.meeting.Attendances;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MinutesArchive;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.web.Mistakes;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a body's minutes shows. */
@Component
class MinutesPage {

    private final MinutesKeeping minutes;
    private final MinutesArchive archive;
    private final ApprovalWays ways;
    private final Attendances attendances;
    private final Decisions decisions;
    private final MeetingView view;

    MinutesPage(
            MinutesKeeping minutes,
            MinutesArchive archive,
            ApprovalWays ways,
            Attendances attendances,
            Decisions decisions,
            MeetingView view) {
        this.minutes = minutes;
        this.archive = archive;
        this.ways = ways;
        this.attendances = attendances;
        this.decisions = decisions;
        this.view = view;
    }

    /** Fills the model and returns the name of the page. */
    String of(Meeting meeting, BodyId body, Mistakes mistakes, Model model) {
        var page = view.of(meeting);
        var kept = page.minutes(body);
        model.addAttribute("page", page);
        model.addAttribute("body", page.body(body));
        model.addAttribute("minutes", kept);
        model.addAttribute("document", archive.document(meeting, body, page.whole()));
        model.addAttribute("corrections", kept == null ? List.of() : minutes.corrections(kept.id()));
        model.addAttribute("verbs", page.edits() ? verbs(page, body) : null);
        model.addAttribute("mistakes", mistakes);
        return "meeting/minutes";
    }

    private MinutesVerbs verbs(MeetingPage page, BodyId body) {
        var id = page.meeting().id();
        return new MinutesVerbs(
                minutes.untreated(id, body),
                page.lines().stream()
                        .filter(line -> line.item().bodyId().equals(body))
                        .filter(line ->
                                line.decision() != null && line.decision().settled())
                        .toList(),
                attendances.entered(id).stream()
                        .filter(each -> each.bodyId().equals(body) && each.present())
                        .toList(),
                ways.of(body),
                decisions.onRecording());
    }
}
