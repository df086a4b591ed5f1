package org.samband.server.body.web;

import java.time.Clock;
import java.time.LocalDate;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat appoints somebody to a body, and corrects or ends an appointment. */
@Controller
@Allowed(Role.SECRETARIAT)
@RequestMapping("/{alliance}")
class AppointmentPages {

    private final Bodies bodies;
    private final Appointments appointments;
    private final BodyRules rules;
    private final SeatHolders holders;
    private final Clock clock;

    AppointmentPages(Bodies bodies, Appointments appointments, BodyRules rules, SeatHolders holders, Clock clock) {
        this.bodies = bodies;
        this.appointments = appointments;
        this.rules = rules;
        this.holders = holders;
        this.clock = clock;
    }

    @GetMapping("/bodies/{id}/appointments/new")
    ModelAndView ask(
            @PathVariable String alliance, @PathVariable BodyId id, @RequestParam MultiValueMap<String, String> typed) {
        return page(AppointmentForm.typed(alliance, body(id), null, 0, typed), Mistakes.none());
    }

    @PostMapping("/bodies/{id}/appointments")
    Object appoint(
            @PathVariable String alliance,
            @PathVariable BodyId id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var form = AppointmentForm.typed(alliance, body(id), null, 0, typed);
        try {
            appointments.appoint(id, form.draft());
        } catch (Refusal refusal) {
            return again(form, refusal);
        }
        Flash.done(redirect, "body.appointed", form.person().strip());
        return "redirect:" + form.back();
    }

    @GetMapping("/appointments/{id}")
    ModelAndView edit(@PathVariable String alliance, @PathVariable AppointmentId id) {
        var appointment = appointments.get(id);
        return page(
                AppointmentForm.of(alliance, body(appointment.body()), appointment, holders.name(appointment)),
                Mistakes.none());
    }

    @PostMapping("/appointments/{id}")
    Object change(
            @PathVariable String alliance,
            @PathVariable AppointmentId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var appointment = appointments.get(id);
        var form = AppointmentForm.typed(alliance, body(appointment.body()), id, version, typed);
        try {
            appointments.change(id, version, form.draft());
        } catch (Refusal refusal) {
            return again(form.on(appointment.seen()), refusal);
        }
        Flash.done(redirect, "body.appointment-saved", form.person().strip());
        return "redirect:" + form.back();
    }

    @PostMapping("/appointments/{id}/removal")
    String remove(
            @PathVariable String alliance,
            @PathVariable AppointmentId id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var appointment = appointments.get(id);
        var name = holders.name(appointment);
        appointments.remove(id, version);
        Flash.done(redirect, "body.appointment-removed", name);
        return "redirect:/" + alliance + "/bodies/" + appointment.body().value();
    }

    private Body body(BodyId id) {
        return bodies.find(id).orElseThrow(Refusal::notFound);
    }

    private ModelAndView again(AppointmentForm form, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        var page = page(form, Mistakes.of(refusal));
        page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        return page;
    }

    private ModelAndView page(AppointmentForm form, Mistakes mistakes) {
        var page = new ModelAndView("body/appointment");
        page.addObject("form", form);
        page.addObject("organisations", holders.choices(LocalDate.now(clock), form.organisation()));
        page.addObject("offices", rules.offices());
        page.addObject("mistakes", mistakes);
        return page;
    }
}
