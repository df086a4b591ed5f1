package org.samband.server.body.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ApportionedSeats;
import org.samband.profile.BodyType;
import org.samband.profile.Seats;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Appointments;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyNames;
import org.samband.server.body.BodyParts;
import org.samband.server.body.BodyQuorums;
import org.samband.server.body.BodyRules;
import org.samband.server.body.Compositions;
import org.samband.server.body.RotatingRoles;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of an alliance's bodies. */
@Controller
@RequestMapping("/{alliance}/bodies")
@Allowed(Role.SECRETARIAT)
class BodyPages {

    private final Bodies bodies;
    private final BodyNames names;
    private final Compositions compositions;
    private final Appointments appointments;
    private final RotatingRoles roles;
    private final BodyRules rules;
    private final BodyQuorums quorums;
    private final AllianceProfiles profiles;
    private final ObjectProvider<BodyParts> parts;
    private final Access access;
    private final Clock clock;

    BodyPages(
            Bodies bodies,
            BodyNames names,
            Compositions compositions,
            Appointments appointments,
            RotatingRoles roles,
            BodyRules rules,
            BodyQuorums quorums,
            AllianceProfiles profiles,
            ObjectProvider<BodyParts> parts,
            Access access,
            Clock clock) {
        this.bodies = bodies;
        this.names = names;
        this.compositions = compositions;
        this.appointments = appointments;
        this.roles = roles;
        this.rules = rules;
        this.quorums = quorums;
        this.profiles = profiles;
        this.parts = parts;
        this.access = access;
        this.clock = clock;
    }

    @Allowed
    @GetMapping
    String list(@PathVariable String alliance, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var day = on == null ? LocalDate.now(clock) : on;
        model.addAttribute("alliance", alliance);
        model.addAttribute("on", day);
        model.addAttribute("bodies", bodies.on(day));
        model.addAttribute("called", names.on(day));
        model.addAttribute("gone", bodies.all().size() - bodies.on(day).size());
        model.addAttribute("edits", access.may(Role.SECRETARIAT));
        return "body/bodies";
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String alliance) {
        return form(BodyForm.empty(alliance), Mistakes.none());
    }

    @PostMapping
    Object found(
            @PathVariable String alliance,
            @RequestParam String name,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var form = BodyForm.typed(alliance, null, 0, typed);
        try {
            bodies.found(form.draft());
        } catch (Refusal refusal) {
            return again(form, refusal);
        }
        Flash.done(redirect, "body.page.founded", name.strip());
        return "redirect:/" + alliance + "/bodies";
    }

    @Allowed
    @GetMapping("/{id}")
    String show(
            @PathVariable String alliance,
            @PathVariable BodyId id,
            @RequestParam(required = false) @Nullable LocalDate on,
            Model model) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        var called = names.of(id);
        var ever = appointments.of(id);
        var day = on == null ? LocalDate.now(clock) : on;
        var turns = roles.all().stream()
                .filter(each -> id.equals(each.role().body()))
                .toList();
        var own = quorums.of(id);
        model.addAttribute(
                "page",
                BodyPage.of(
                        body,
                        bodies.all(),
                        called,
                        profiles.current(),
                        compositions.on(body, day),
                        BodyEvent.of(ever, appointments.persons(ever), called),
                        turns,
                        Years.of(turns, LocalDate.now(clock).getYear()),
                        rules.next(body, day).orElse(null),
                        quorums.on(body, own, day),
                        own,
                        parts.orderedStream()
                                .flatMap(each -> each.parts(id).stream())
                                .toList(),
                        alliance,
                        access.may(Role.SECRETARIAT)));
        return "body/show";
    }

    @GetMapping("/{id}/names/new")
    ModelAndView rename(@PathVariable String alliance, @PathVariable BodyId id) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        return naming(body, new NameForm(alliance, id, body.version(), body.name(), "", ""), Mistakes.none());
    }

    @PostMapping("/{id}/names")
    Object call(
            @PathVariable String alliance,
            @PathVariable BodyId id,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String legalBasis,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        try {
            names.call(id, version, name, legalBasis, Days.read("from", from));
        } catch (Refusal refusal) {
            var page = naming(
                    body, new NameForm(alliance, id, body.version(), name, legalBasis, from), Mistakes.of(refusal));
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
            return page;
        }
        Flash.done(redirect, "body.page.changed", name.strip());
        return "redirect:/" + alliance + "/bodies/" + id.value();
    }

    private ModelAndView naming(Body body, NameForm form, Mistakes mistakes) {
        var page = new ModelAndView("body/name");
        page.addObject("title", body.name());
        page.addObject("form", form);
        page.addObject("mistakes", mistakes);
        return page;
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable String alliance, @PathVariable BodyId id) {
        return form(BodyForm.of(alliance, bodies.find(id).orElseThrow(Refusal::notFound)), Mistakes.none());
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable String alliance,
            @PathVariable BodyId id,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var form = BodyForm.typed(alliance, id, version, typed);
        try {
            bodies.change(id, version, form.draft());
        } catch (Refusal refusal) {
            var now = bodies.find(id).map(body -> BodyForm.of(alliance, body));
            if (refusal.kind() != Refusal.Kind.CONFLICT
                    || now.isEmpty()
                    || now.get().version() == version) {
                return again(form, refusal);
            }
            var page = again(form.on(now.get()), refusal);
            page.addObject("theirs", now.get());
            return page;
        }
        Flash.done(redirect, "body.page.changed", name.strip());
        return "redirect:/" + alliance + "/bodies/" + id.value();
    }

    private ModelAndView again(BodyForm form, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        var page = form(form, Mistakes.of(refusal));
        page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        return page;
    }

    private static boolean counts(BodyType type) {
        return type.seats() instanceof Seats.PerInhabitants
                || type.seats() instanceof ApportionedSeats
                || type.voting().weighted();
    }

    private ModelAndView form(BodyForm form, Mistakes mistakes) {
        var types = profiles.current().bodyTypes().stream().map(BodyType::key).toList();
        var page = new ModelAndView("body/form");
        page.addObject("form", form);
        page.addObject("types", types);
        page.addObject("others", bodies.all());
        page.addObject("counts", profiles.current().bodyTypes().stream().anyMatch(BodyPages::counts));
        page.addObject("mistakes", mistakes);
        return page;
    }
}
