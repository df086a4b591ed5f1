package org.samband.server.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.plan.Grant;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanElements;
import org.samband.server.plan.Resource;
import org.samband.server.plan.ResourceId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The money and work of an element: added, changed and removed one at a time. */
@Controller
@RequestMapping("/{alliance}/elements/{id}/resources")
@Allowed(Role.SECRETARIAT)
class ResourcePages {

    private final PlanElements elements;
    private final ElementPages pages;
    private final AllianceProfiles profiles;

    ResourcePages(PlanElements elements, ElementPages pages, AllianceProfiles profiles) {
        this.elements = elements;
        this.pages = pages;
        this.profiles = profiles;
    }

    @GetMapping("/new")
    String begin(@PathVariable String alliance, @PathVariable PlanElementId id, Model model) {
        return form(model, pages.page(alliance, id), null, GrantForm.empty(), Mistakes.none());
    }

    @GetMapping("/{resource}")
    String edit(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @PathVariable ResourceId resource,
            Model model) {
        var now = elements.resource(id, resource);
        return form(model, pages.page(alliance, id), now, GrantForm.of(now.grant(), null), Mistakes.none());
    }

    @PostMapping
    String add(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @RequestParam int version,
            GrantForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var page = pages.page(alliance, id);
        try {
            elements.add(id, version, grant(form, null));
        } catch (OptimisticLockingFailureException e) {
            return overtaken(model, alliance, id, null, form, response);
        } catch (Refusal refusal) {
            return again(model, page, null, form, refusal, response);
        }
        Flash.done(redirect, "plan.resource.saved");
        return "redirect:" + page.back();
    }

    @PostMapping("/{resource}")
    String change(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @PathVariable ResourceId resource,
            @RequestParam int version,
            GrantForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var page = pages.page(alliance, id);
        var now = elements.resource(id, resource);
        try {
            elements.change(id, version, resource, grant(form, now.grant()));
        } catch (OptimisticLockingFailureException e) {
            return overtaken(model, alliance, id, elements.resource(id, resource), form, response);
        } catch (Refusal refusal) {
            return again(model, page, now, form, refusal, response);
        }
        Flash.done(redirect, "plan.resource.saved");
        return "redirect:" + page.back();
    }

    @PostMapping("/{resource}/removal")
    String remove(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @PathVariable ResourceId resource,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var page = pages.page(alliance, id);
        elements.remove(id, version, resource);
        Flash.done(redirect, "plan.resource.removed");
        return "redirect:" + page.back();
    }

    private Grant grant(GrantForm form, @Nullable Grant before) {
        return form.grant(profiles.current(), profiles.currency().getCurrencyCode(), before);
    }

    /** Shows what was typed beside what stands there now; who saves it once more has seen that. */
    private String overtaken(
            Model model,
            String alliance,
            PlanElementId id,
            @Nullable Resource now,
            GrantForm form,
            HttpServletResponse response) {
        response.setStatus(Refusal.Kind.CONFLICT.status());
        model.addAttribute("changed", true);
        return form(model, pages.page(alliance, id), now, form, Mistakes.none());
    }

    private String again(
            Model model,
            ElementPage page,
            @Nullable Resource now,
            GrantForm form,
            Refusal refusal,
            HttpServletResponse response) {
        if (refusal.kind() != Refusal.Kind.INVALID) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return form(model, page, now, form, Mistakes.of(refusal));
    }

    private String form(Model model, ElementPage page, @Nullable Resource now, GrantForm form, Mistakes mistakes) {
        model.addAttribute("page", page);
        model.addAttribute("profile", profiles.current());
        model.addAttribute("resource", now);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "plan/resource";
    }
}
