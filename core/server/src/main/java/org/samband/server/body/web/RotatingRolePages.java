package org.samband.server.body.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyId;
import org.samband.server.body.RotatingRoleId;
import org.samband.server.body.RotatingRoles;
import org.samband.server.body.TurnsOfRole;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the members take turns at, as a table over the years, and whose turn it is. */
@Controller
@Allowed(Role.SECRETARIAT)
@RequestMapping("/{alliance}/rotating-roles")
class RotatingRolePages {

    private final RotatingRoles roles;
    private final Bodies bodies;
    private final SeatHolders holders;
    private final Access access;
    private final Clock clock;

    RotatingRolePages(RotatingRoles roles, Bodies bodies, SeatHolders holders, Access access, Clock clock) {
        this.roles = roles;
        this.bodies = bodies;
        this.holders = holders;
        this.access = access;
        this.clock = clock;
    }

    @Allowed
    @GetMapping
    ModelAndView list(@PathVariable String alliance) {
        return list(alliance, "", "", Mistakes.none());
    }

    @PostMapping
    Object add(
            @PathVariable String alliance,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String body,
            RedirectAttributes redirect) {
        try {
            var role = roles.add(name, body(body));
            Flash.done(redirect, "body.page.founded", role.name());
            return "redirect:/" + alliance + "/rotating-roles/" + role.id().value();
        } catch (Refusal refusal) {
            return refused(list(alliance, name, body, Mistakes.of(refusal)), refusal);
        }
    }

    /** One of them, with the form for a year: one that is asked for, or the first of which nothing is said yet. */
    @Allowed
    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String alliance,
            @PathVariable RotatingRoleId id,
            @RequestParam(required = false) @Nullable Integer year) {
        return page(alliance, id, next(roles.get(id), year), Mistakes.none());
    }

    private TurnForm next(TurnsOfRole role, @Nullable Integer year) {
        var next = role.turns().isEmpty()
                ? LocalDate.now(clock).getYear()
                : role.turns().getLast().turn().year() + 1;
        var asked = year == null ? next : year;
        return role.in(asked)
                .map(named -> TurnForm.of(named.turn()))
                .orElseGet(() -> new TurnForm(String.valueOf(asked), "", "", "", RotatingRoles.NOTHING_SEEN));
    }

    @PostMapping("/{id}")
    Object rename(
            @PathVariable String alliance,
            @PathVariable RotatingRoleId id,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String body,
            RedirectAttributes redirect) {
        try {
            roles.rename(id, version, name, body(body));
        } catch (Refusal refusal) {
            return refused(page(alliance, id, next(roles.get(id), null), Mistakes.of(refusal)), refusal);
        }
        Flash.done(redirect, "body.page.changed", name.strip());
        return "redirect:/" + alliance + "/rotating-roles/" + id.value();
    }

    @PostMapping("/{id}/turns")
    Object say(
            @PathVariable String alliance,
            @PathVariable RotatingRoleId id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var form = TurnForm.typed(typed);
        try {
            roles.say(id, form.version(), form.draft());
        } catch (Refusal refusal) {
            return refused(page(alliance, id, form, Mistakes.of(refusal)), refusal);
        }
        Flash.done(redirect, "body.turn.saved", form.year());
        return "redirect:/" + alliance + "/rotating-roles/" + id.value();
    }

    @PostMapping("/{id}/turns/{year}/removal")
    String forget(
            @PathVariable String alliance,
            @PathVariable RotatingRoleId id,
            @PathVariable int year,
            RedirectAttributes redirect) {
        roles.forget(id, year);
        Flash.done(redirect, "body.turn.removed", String.valueOf(year));
        return "redirect:/" + alliance + "/rotating-roles/" + id.value();
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable String alliance, @PathVariable RotatingRoleId id, RedirectAttributes redirect) {
        var name = roles.get(id).role().name();
        roles.remove(id);
        Flash.done(redirect, "body.turn.role-removed", name);
        return "redirect:/" + alliance + "/rotating-roles";
    }

    private static @Nullable BodyId body(String written) {
        try {
            return written.isBlank() ? null : new BodyId(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            throw Refusal.at("body", "body.body-unknown");
        }
    }

    private ModelAndView list(String alliance, String name, String body, Mistakes mistakes) {
        var all = roles.all();
        return new ModelAndView("body/rotating-roles")
                .addObject("alliance", alliance)
                .addObject("roles", all)
                .addObject("years", Years.of(all, LocalDate.now(clock).getYear()))
                .addObject("bodies", bodies.all())
                .addObject("name", name)
                .addObject("body", body)
                .addObject("mistakes", mistakes)
                .addObject("edits", access.may(Role.SECRETARIAT));
    }

    private ModelAndView page(String alliance, RotatingRoleId id, TurnForm form, Mistakes mistakes) {
        return new ModelAndView("body/rotating-role")
                .addObject("alliance", alliance)
                .addObject("role", roles.get(id))
                .addObject("bodies", bodies.all())
                .addObject("form", form)
                .addObject("organisations", holders.choices(LocalDate.now(clock), form.organisation()))
                .addObject("mistakes", mistakes)
                .addObject("edits", access.may(Role.SECRETARIAT));
    }

    private static ModelAndView refused(ModelAndView page, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        return page;
    }
}
