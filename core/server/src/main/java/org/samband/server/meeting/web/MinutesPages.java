package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.ApprovalWays;
import org.samband.server.meeting.Attendance;
import org.samband.server.meeting.AttendanceId;
import org.samband.server.meeting.Attendances;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Minutes;
import org.samband.server.meeting.MinutesArchive;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The minutes of a meeting, from the first word to their approval and what is corrected after it. */
@Controller
@RequestMapping("/{alliance}/meetings/{id}")
@Allowed(Role.SECRETARIAT)
class MinutesPages {

    private final MinutesKeeping minutes;
    private final MinutesArchive archive;
    private final ApprovalWays ways;
    private final Attendances attendances;
    private final Decisions decisions;
    private final Meetings meetings;
    private final ReadableMinutes readable;
    private final MeetingView view;
    private final MeetingFiles files;

    MinutesPages(
            MinutesKeeping minutes,
            MinutesArchive archive,
            ApprovalWays ways,
            Attendances attendances,
            Decisions decisions,
            Meetings meetings,
            ReadableMinutes readable,
            MeetingView view,
            MeetingFiles files) {
        this.minutes = minutes;
        this.archive = archive;
        this.ways = ways;
        this.attendances = attendances;
        this.decisions = decisions;
        this.meetings = meetings;
        this.readable = readable;
        this.view = view;
        this.files = files;
    }

    @GetMapping("/minutes")
    @PublishedOr
    String show(@PathVariable MeetingId id, @RequestParam(required = false) @Nullable BodyId body, Model model) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readable.require(meeting, whose);
        return page(meeting, whose, Mistakes.none(), model);
    }

    @GetMapping("/minutes.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> file(
            @PathVariable MeetingId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(defaultValue = "false") boolean open,
            HttpServletResponse response) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readable.require(meeting, whose);
        var whole = readable.whole() && !open;
        return files.answer(response, "minutes", meeting, format, it -> archive.file(meeting, whose, whole, it));
    }

    @GetMapping("/corrections.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> corrections(
            @PathVariable MeetingId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            HttpServletResponse response) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        readable.require(meeting, whose);
        return files.answer(
                response,
                "corrections",
                meeting,
                format,
                it -> archive.corrections(meeting, whose, readable.whole(), it));
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
            return page(meetings.get(id), body, Mistakes.of(refusal), model);
        }
        Flash.done(redirect, said);
        return "redirect:/" + alliance + "/meetings/" + id.value() + "/minutes?body=" + body.value();
    }

    private String page(Meeting meeting, BodyId body, Mistakes mistakes, Model model) {
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
