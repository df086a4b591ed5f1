package org.samband.server.alliance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Administrator;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the administrator says which organisation of the register an alliance is; it speaks for it from then on. */
@Controller
@Administrator
@RequestMapping("/admin/alliances/{slug}/organisation")
class IdentityPages {

    private static final int MOST_FOUND = 30;

    private final Alliances alliances;
    private final Organisations organisations;

    IdentityPages(Alliances alliances, Organisations organisations) {
        this.alliances = alliances;
        this.organisations = organisations;
    }

    @GetMapping
    String search(@PathVariable String slug, @RequestParam(required = false) @Nullable String q, Model model) {
        var alliance = named(slug);
        return page(alliance, q == null ? alliance.name() : q, Mistakes.none(), model);
    }

    @PostMapping
    String identify(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            Model model,
            RedirectAttributes redirect) {
        var alliance = named(slug);
        try {
            if (organisation != null && organisations.find(organisation).isEmpty()) {
                throw Refusal.at("organisation", "scheme.organisation-unknown");
            }
            alliances.identify(alliance.id(), organisation);
        } catch (Refusal refusal) {
            return page(alliance, q, Mistakes.of(refusal), model);
        }
        Flash.done(redirect, "scheme.identified", alliance.name());
        return "redirect:/admin/alliances";
    }

    private String page(Alliance alliance, String q, Mistakes mistakes, Model model) {
        model.addAttribute("alliance", alliance);
        model.addAttribute("query", q);
        model.addAttribute("found", q.isBlank() ? List.of() : organisations.search(q, MOST_FOUND));
        model.addAttribute(
                "present", alliance.organisation().flatMap(organisations::find).orElse(null));
        model.addAttribute("mistakes", mistakes);
        return "alliance/identity";
    }

    private Alliance named(String slug) {
        return alliances.at(slug).orElseThrow(Refusal::notFound);
    }
}
