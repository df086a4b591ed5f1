package org.samband.server.membership.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.membership.MemberCircles;
import org.samband.server.membership.SchemeOverview;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schemes of an alliance, and who takes part in each. */
@Controller
@Allowed
@RequestMapping("/{alliance}/schemes")
class SchemePages {

    private final Schemes schemes;
    private final SchemeOverview overview;
    private final MemberCircles circles;
    private final CircleFile file;
    private final Access access;
    private final Clock clock;

    SchemePages(
            Schemes schemes,
            SchemeOverview overview,
            MemberCircles circles,
            CircleFile file,
            Access access,
            Clock clock) {
        this.schemes = schemes;
        this.overview = overview;
        this.circles = circles;
        this.file = file;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String alliance, Model model) {
        model.addAttribute("base", "/" + alliance);
        model.addAttribute("edits", access.may(SECRETARIAT));
        model.addAttribute("lines", overview.on(LocalDate.now(clock)));
        return "membership/schemes";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String alliance,
            @PathVariable SchemeId id,
            @RequestParam(required = false) @Nullable LocalDate on,
            Model model,
            Texts texts) {
        var locale = texts.language().locale();
        var circle = circles.of(id, day(on), locale);
        var through = circle.participants().stream().anyMatch(each -> each.through() != null);
        model.addAttribute(
                "page",
                new SchemePage(
                        circle,
                        "/" + alliance,
                        access.may(SECRETARIAT),
                        overview.agreements(id),
                        through ? circles.beneath(circles.members(circle.on(), locale)) : List.of()));
        return "membership/scheme";
    }

    @GetMapping("/{id}/participants.{format}")
    ResponseEntity<byte[]> take(
            @PathVariable SchemeId id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable LocalDate on,
            Texts texts) {
        return file.of(circles.of(id, day(on), texts.language().locale()), format, "participants", texts);
    }

    @GetMapping("/new")
    @Allowed(SECRETARIAT)
    String ask(@PathVariable String alliance, Model model) {
        return form(alliance, null, SchemeForm.EMPTY, Mistakes.none(), model);
    }

    @PostMapping
    @Allowed(SECRETARIAT)
    String begin(
            @PathVariable String alliance, @ModelAttribute SchemeForm form, Model model, RedirectAttributes redirect) {
        try {
            var begun = schemes.begin(form.draft());
            Flash.done(redirect, "scheme.begun", begun.title());
            return "redirect:/" + alliance + "/schemes/" + begun.id().value();
        } catch (Refusal refusal) {
            return form(alliance, null, form, Mistakes.of(refusal), model);
        }
    }

    @GetMapping("/{id}/edit")
    @Allowed(SECRETARIAT)
    String edit(@PathVariable String alliance, @PathVariable SchemeId id, Model model) {
        var scheme = schemes.get(id);
        return form(alliance, scheme, SchemeForm.of(scheme), Mistakes.none(), model);
    }

    @PostMapping("/{id}")
    @Allowed(SECRETARIAT)
    String change(
            @PathVariable String alliance,
            @PathVariable SchemeId id,
            @ModelAttribute SchemeForm form,
            Model model,
            RedirectAttributes redirect) {
        var scheme = schemes.get(id);
        try {
            var changed = schemes.change(id, Objects.requireNonNullElse(form.version(), -1), form.draft());
            Flash.done(redirect, "scheme.changed", changed.title());
            return "redirect:/" + alliance + "/schemes/" + id.value();
        } catch (Refusal refusal) {
            return form(alliance, scheme, form, Mistakes.of(refusal), model);
        }
    }

    @PostMapping("/{id}/removal")
    @Allowed(SECRETARIAT)
    String remove(@PathVariable String alliance, @PathVariable SchemeId id, RedirectAttributes redirect) {
        var scheme = schemes.get(id);
        schemes.remove(id);
        Flash.done(redirect, "scheme.removed", scheme.title());
        return "redirect:/" + alliance + "/schemes";
    }

    private String form(String alliance, @Nullable Scheme scheme, SchemeForm form, Mistakes mistakes, Model model) {
        model.addAttribute("base", "/" + alliance);
        model.addAttribute("scheme", scheme);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "membership/scheme-form";
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
