package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AttendanceId;
import org.samband.server.meeting.Attendances;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Presence;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came to a meeting, seat by seat; each click is kept at once. */
@Controller
@RequestMapping("/{alliance}/meetings/{id}/attendance")
@Allowed(Role.SECRETARIAT)
class AttendancePages {

    private final Attendances attendances;
    private final MeetingView view;

    AttendancePages(Attendances attendances, MeetingView view) {
        this.attendances = attendances;
        this.view = view;
    }

    @GetMapping
    String sheet(@PathVariable MeetingId id, Model model) {
        return page(id, Mistakes.none(), false, model);
    }

    @PostMapping
    String mark(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam String said,
            @RequestParam AppointmentId appointment,
            @RequestParam(defaultValue = "") String deputy,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, inPlace, model, response, () -> {
            if (said.equals("deputy")) {
                attendances.deputise(id, body, appointment, Ids.appointment(deputy));
            } else {
                attendances.mark(id, body, appointment, presence(said));
            }
        });
    }

    @PostMapping("/rest")
    String rest(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam String said,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, inPlace, model, response, () -> attendances.markRest(id, body, presence(said)));
    }

    @PostMapping("/guests")
    String guest(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String role,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model,
            HttpServletResponse response) {
        return done(
                alliance, id, inPlace, model, response, () -> attendances.guest(id, body, name, organisation, role));
    }

    @PostMapping("/{entry}/removal")
    String remove(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @PathVariable AttendanceId entry,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, inPlace, model, response, () -> {
            if (attendances.entered(id).stream().noneMatch(each -> each.id().equals(entry))) {
                throw Refusal.notFound();
            }
            attendances.remove(entry);
        });
    }

    private String done(
            String alliance,
            MeetingId id,
            @Nullable String inPlace,
            Model model,
            HttpServletResponse response,
            Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            response.setStatus(inPlace == null ? refusal.kind().status() : 200);
            return page(id, Mistakes.of(refusal), inPlace != null, model);
        }
        return inPlace == null
                ? "redirect:/" + alliance + "/meetings/" + id.value() + "/attendance"
                : page(id, Mistakes.none(), true, model);
    }

    private String page(MeetingId id, Mistakes mistakes, boolean inPlace, Model model) {
        var page = view.of(id);
        model.addAttribute("page", page);
        model.addAttribute("sheets", attendances.sheets(page.meeting()));
        model.addAttribute("mistakes", mistakes);
        return inPlace ? "meeting/attendance-sheets" : "meeting/attendance";
    }

    private static Presence presence(String said) {
        return said.equals("present") ? Presence.PRESENT : Presence.ABSENT;
    }
}
