package org.samband.server.body.web;

import org.samband.profile.BodyType;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
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
    private final AllianceProfiles profiles;
    private final Access access;

    BodyPages(Bodies bodies, AllianceProfiles profiles, Access access) {
        this.bodies = bodies;
        this.profiles = profiles;
        this.access = access;
    }

    @Allowed
    @GetMapping
    String list(@PathVariable String alliance, Model model) {
        model.addAttribute("alliance", alliance);
        model.addAttribute("bodies", bodies.all());
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
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String aliases,
            RedirectAttributes redirect) {
        var form = new BodyForm(alliance, null, 0, name, type, aliases);
        try {
            bodies.found(form.draft());
        } catch (Refusal refusal) {
            return again(form, refusal);
        }
        Flash.done(redirect, "body.page.founded", name.strip());
        return "redirect:/" + alliance + "/bodies";
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable String alliance, @PathVariable BodyId id) {
        return form(BodyForm.of(alliance, bodies.find(id).orElseThrow(Refusal::notFound)), Mistakes.none());
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable String alliance,
            @PathVariable BodyId id,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String aliases,
            RedirectAttributes redirect) {
        var form = new BodyForm(alliance, id, version, name, type, aliases);
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
        return "redirect:/" + alliance + "/bodies";
    }

    private ModelAndView again(BodyForm form, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        var page = form(form, Mistakes.of(refusal));
        page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        return page;
    }

    private ModelAndView form(BodyForm form, Mistakes mistakes) {
        var types = profiles.current().bodyTypes().stream().map(BodyType::key).toList();
        var page = new ModelAndView("body/form");
        page.addObject("form", form);
        page.addObject("types", types);
        page.addObject("mistakes", mistakes);
        return page;
    }
}
