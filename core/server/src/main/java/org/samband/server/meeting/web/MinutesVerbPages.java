package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Attendance;
import org.samband.server.meeting.AttendanceId;
import org.samband.server.meeting.Attendances;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Minutes;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a secretary does with minutes, from their first word to their approval and what is corrected after it. */
@Controller
@RequestMapping("/{alliance}/meetings/{id}")
@Allowed(Role.SECRETARIAT)
class MinutesVerbPages {

    private final MinutesKeeping minutes;
    private final Attendances attendances;
    private final Meetings meetings;
    private final MinutesPage page;

    MinutesVerbPages(MinutesKeeping minutes, Attendances attendances, Meetings meetings, MinutesPage page) {
        this.minutes = minutes;
        this.attendances = attendances;
        this.meetings = meetings;
        this.page = page;
    }

    @PostMapping("/minutes")
    String write(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String preface,
            @RequestParam(defaultValue = "") String closing,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(
                alliance,
                id,
                body,
                "meeting.minutes.saved",
                model,
                response,
                redirect,
                () -> minutes.write(id, body, version, preface, closing));
    }

    @PostMapping("/minutes/completion")
    String ready(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam int version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(
                alliance,
                id,
                body,
                "meeting.minutes.made-ready",
                model,
                response,
                redirect,
                () -> minutes.ready(id, body, version));
    }

    @PostMapping("/minutes/reopening")
    String reopen(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam int version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(
                alliance,
                id,
                body,
                "meeting.minutes.reopened",
                model,
                response,
                redirect,
                () -> minutes.reopen(id, body, version));
    }

    @PostMapping("/minutes/verifiers")
    String choose(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<AttendanceId> verifiers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(
                alliance,
                id,
                body,
                "meeting.minutes.verifiers-chosen",
                model,
                response,
                redirect,
                () -> minutes.choose(id, body, version, names(id, verifiers)));
    }

    private List<String> names(MeetingId id, List<AttendanceId> chosen) {
        return attendances.entered(id).stream()
                .filter(each -> chosen.contains(each.id()))
                .map(Attendance::name)
                .toList();
    }

    @PostMapping("/minutes/verification")
    String verify(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam int version,
            @RequestParam LocalDate on,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(
                alliance,
                id,
                body,
                "meeting.minutes.were-approved",
                model,
                response,
                redirect,
                () -> minutes.verify(id, body, version, on));
    }

    @PostMapping("/minutes/signature")
    String sign(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam int version,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String signedBy,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(
                alliance,
                id,
                body,
                "meeting.minutes.were-approved",
                model,
                response,
                redirect,
                () -> minutes.sign(id, body, version, on, signedBy));
    }

    @PostMapping("/minutes/corrections")
    String correct(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam String text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(
                alliance,
                id,
                body,
                "meeting.minutes.corrected",
                model,
                response,
                redirect,
                () -> minutes.correct(minutes.of(id, body).map(Minutes::id).orElseThrow(Refusal::notFound), text));
    }

    private String done(
            String alliance,
            MeetingId id,
            BodyId body,
            String said,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return page.of(meetings.get(id), body, Mistakes.of(refusal), model);
        }
        Flash.done(redirect, said);
        return "redirect:/" + alliance + "/meetings/" + id.value() + "/minutes?body=" + body.value();
    }
}
