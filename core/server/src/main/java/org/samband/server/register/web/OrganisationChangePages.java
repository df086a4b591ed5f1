package org.samband.server.register.web;

import java.util.Map;
import java.util.function.Supplier;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationChanges;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Succession;
import org.samband.server.register.SuccessionChanges;
import org.samband.server.rule.Administrator;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the administrator changes what an organisation is called and says who takes over from it. */
@Controller
@Administrator
@RequestMapping("/admin/registers/organisations/{id}")
class OrganisationChangePages {

    private final OrganisationChanges changes;
    private final SuccessionChanges successions;
    private final OrganisationChangePageMaker pages;

    OrganisationChangePages(
            OrganisationChanges changes, SuccessionChanges successions, OrganisationChangePageMaker pages) {
        this.changes = changes;
        this.successions = successions;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable OrganisationId id, Model model) {
        model.addAttribute("page", pages.page(id, OrganisationChangeForm.NOTHING, Mistakes.none()));
        return "register/change";
    }

    @PostMapping("/names")
    Object rename(
            @PathVariable OrganisationId id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        var form = new OrganisationChangeForm("names", typed);
        return done(
                id, form, model, redirect, () -> changes.rename(id, form.seen(), form.text("name"), form.day("from")));
    }

    @PostMapping("/number")
    Object number(
            @PathVariable OrganisationId id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        var form = new OrganisationChangeForm("number", typed);
        return done(
                id,
                form,
                model,
                redirect,
                () -> changes.number(id, form.seen(), form.text("number"), form.day("from")));
    }

    @PostMapping("/codes")
    Object code(
            @PathVariable OrganisationId id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        var form = new OrganisationChangeForm("codes", typed);
        return done(
                id,
                form,
                model,
                redirect,
                () -> changes.code(id, form.seen(), form.text("code"), form.day("from"), form.day("last")));
    }

    @PostMapping("/successions")
    Object succeed(
            @PathVariable OrganisationId id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        var form = new OrganisationChangeForm("successions", typed);
        return done(id, form, model, redirect, () -> {
            var on = form.dayOf("on");
            var said = new Succession(
                    id, pages.successor(id, form.text("successor"), on), SuccessionsApi.kind(form.text("kind")), on);
            return successions.record(said, form.seen(), form.said("ends"));
        });
    }

    @PostMapping("/successions/removal")
    Object withdraw(
            @PathVariable OrganisationId id,
            @RequestParam OrganisationId successor,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        var form = new OrganisationChangeForm("removal", typed);
        return done(
                id, form, model, redirect, () -> successions.withdraw(id, successor, form.dayOf("on"), form.seen()));
    }

    private Object done(
            OrganisationId id,
            OrganisationChangeForm form,
            Model model,
            RedirectAttributes redirect,
            Supplier<Organisation> change) {
        try {
            Flash.done(redirect, "register.changed", change.get().name());
            return "redirect:/admin/registers/organisations/" + id.value();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            model.addAttribute("page", pages.page(id, form, Mistakes.of(refusal)));
            return new ModelAndView(
                    "register/change",
                    model.asMap(),
                    HttpStatusCode.valueOf(refusal.kind().status()));
        }
    }
}
