package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MeetingNotices;
import org.samband.server.meeting.MeetingZone;
import org.samband.server.meeting.Meetings;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meetings of a year, and each of them from its plan to its notice. */
@Controller
@RequestMapping("/{alliance}/meetings")
@Allowed(Role.SECRETARIAT)
class MeetingPages {

    private final Meetings meetings;
    private final ReadableMeetings readable;
    private final MeetingView view;
    private final MeetingNotices notices;
    private final MeetingFiles files;
    private final MeetingYears years;
    private final Bodies bodies;
    private final MeetingZone zone;
    private final Access access;
    private final Clock clock;

    MeetingPages(
            Meetings meetings,
            ReadableMeetings readable,
            MeetingView view,
            MeetingNotices notices,
            MeetingFiles files,
            MeetingYears years,
            Bodies bodies,
            MeetingZone zone,
            Access access,
            Clock clock) {
        this.meetings = meetings;
        this.readable = readable;
        this.view = view;
        this.notices = notices;
        this.files = files;
        this.years = years;
        this.bodies = bodies;
        this.zone = zone;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @PublishedOr
    String year(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable BodyId body,
            Model model) {
        var shown = year == null ? shownFirst() : Year.of(Math.clamp(year, 1900, 2199));
        var all = readable.between(shown.atDay(1), shown.atMonth(12).atEndOfMonth());
        model.addAttribute("page", years.of(alliance, shown.getValue(), body, all, access.may(Role.SECRETARIAT)));
        return "meeting/year";
    }

    // An archive without a meeting this year opens where its meetings are.
    private Year shownFirst() {
        var now = Year.now(clock);
        return readable.between(now.atDay(1), now.plusYears(1).atMonth(12).atEndOfMonth())
                        .isEmpty()
                ? readable.lastDay(now.atDay(1)).map(Year::from).orElse(now)
                : now;
    }

    @GetMapping("/new")
    ModelAndView begin(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(defaultValue = "") String day) {
        return form(alliance, null, MeetingForm.empty(body, day), Mistakes.none());
    }

    @PostMapping
    Object plan(
            @PathVariable String alliance,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var form = MeetingForm.typed(typed);
        try {
            var planned = meetings.plan(
                    new Meetings.Draft(form.title(), form.chosen(bodies.all()), form.sitting(zone.get())));
            Flash.done(redirect, "meeting.planned");
            return at(alliance, planned.id());
        } catch (Refusal refusal) {
            return again(alliance, null, form, refusal);
        }
    }

    @GetMapping("/{id:[^.]+}")
    @PublishedOr
    String show(@PathVariable MeetingId id, Model model) {
        var page = view.of(id);
        model.addAttribute("page", page);
        model.addAttribute("notices", page.edits() ? notices.of(id) : List.of());
        return "meeting/show";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable String alliance, @PathVariable MeetingId id) {
        var meeting = meetings.get(id);
        return form(alliance, id, MeetingForm.of(meeting, meetings.bodies(id)), Mistakes.none());
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var form = MeetingForm.typed(typed);
        try {
            meetings.change(id, form.version(), form.title(), form.sitting(zone.get()));
        } catch (Refusal refusal) {
            return again(alliance, id, form, refusal);
        }
        Flash.done(redirect, "meeting.changed");
        return at(alliance, id);
    }

    @GetMapping("/{id}/convocation")
    String confirmConvening(@PathVariable MeetingId id, Model model) {
        model.addAttribute("page", view.of(id));
        return "meeting/convocation";
    }

    @PostMapping("/{id}/convocation")
    String convene(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        meetings.convene(id, version);
        Flash.done(redirect, "meeting.convened");
        return at(alliance, id);
    }

    @GetMapping("/{id}/cancellation")
    String confirmCancelling(@PathVariable MeetingId id, Model model) {
        model.addAttribute("page", view.of(id));
        return "meeting/cancellation";
    }

    @PostMapping("/{id}/cancellation")
    String cancel(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        meetings.cancel(id, version);
        Flash.done(redirect, "meeting.cancelled");
        return at(alliance, id);
    }

    @GetMapping("/{id}/notice.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> notice(
            @PathVariable MeetingId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable BodyId body,
            HttpServletResponse response) {
        var meeting = readable.get(id);
        var whose = files.body(meeting, body);
        return files.answer(
                response, "meeting", meeting, format, it -> notices.file(meeting, whose, readable.whole(), it));
    }

    @GetMapping("/{id}/notices/{number}.{format:[a-z]+}")
    ResponseEntity<byte[]> sent(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @PathVariable String format,
            @RequestParam BodyId body,
            HttpServletResponse response) {
        var meeting = meetings.get(id);
        var whose = files.body(meeting, body);
        return files.answer(response, "meeting-" + number, meeting, format, it -> notices.sent(id, whose, number, it));
    }

    /** Sends the notice once more, with what came late. */
    @PostMapping("/{id}/notices")
    String sendAgain(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            RedirectAttributes redirect) {
        notices.sendAgain(id, body);
        Flash.done(redirect, "meeting.notice.sent-again");
        return at(alliance, id);
    }

    private ModelAndView again(String alliance, @Nullable MeetingId id, MeetingForm form, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        var page = form(alliance, id, form, Mistakes.of(refusal));
        page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        return page;
    }

    private ModelAndView form(String alliance, @Nullable MeetingId id, MeetingForm form, Mistakes mistakes) {
        var page = new ModelAndView("meeting/form");
        page.addObject("alliance", alliance);
        page.addObject("id", id == null ? "" : id.value().toString());
        page.addObject("form", form);
        page.addObject(
                "bodies", bodies.all().stream().filter(each -> !each.external()).toList());
        page.addObject("mistakes", mistakes);
        page.addObject("now", id == null ? null : meetings.get(id));
        return page;
    }

    private static String at(String alliance, MeetingId id) {
        return "redirect:/" + alliance + "/meetings/" + id.value();
    }
}
