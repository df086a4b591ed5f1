package org.samband.server.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Country;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Levies;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRules;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyTerms;
import org.samband.server.register.Organisations;
import org.samband.server.register.Populations;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of levies: what is agreed on each, and the form for it. */
@Controller
@RequestMapping("/{alliance}/funding/levies")
@Allowed(Role.SECRETARIAT)
class LevyPages {

    private final Levies levies;
    private final LevyRules rules;
    private final LevyPageMaker pages;
    private final MoneyLists lists;
    private final Schemes schemes;
    private final Organisations organisations;
    private final Populations populations;
    private final AllianceProfiles profiles;
    private final Access access;
    private final Clock clock;

    LevyPages(
            Levies levies,
            LevyRules rules,
            LevyPageMaker pages,
            MoneyLists lists,
            Schemes schemes,
            Organisations organisations,
            Populations populations,
            AllianceProfiles profiles,
            Access access,
            Clock clock) {
        this.levies = levies;
        this.rules = rules;
        this.pages = pages;
        this.lists = lists;
        this.schemes = schemes;
        this.organisations = organisations;
        this.populations = populations;
        this.profiles = profiles;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @PublishedOr
    String list(Model model) {
        access.requirePublished(ThisAlliance.get().publishes());
        model.addAttribute("page", lists.levies());
        return "funding/levies";
    }

    @GetMapping("/{id:[^.]+}")
    @PublishedOr
    String show(@PathVariable LevyId id, @RequestParam(required = false) @Nullable LevyRunId after, Model model) {
        access.requirePublished(ThisAlliance.get().publishes());
        model.addAttribute("page", pages.page(id, after, LevyTyped.NOTHING));
        return "funding/levy";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String scheme, Model model) {
        return form(LevyForm.empty(scheme, profiles.currency().getCurrencyCode()), Mistakes.none(), model);
    }

    @PostMapping
    String begin(
            @ModelAttribute LevyForm form, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            var levy = levies.begin(form.scheme(), terms(form, null));
            Flash.done(redirect, "levy.saved", levy.title());
            return FundingPlaces.to(FundingPlaces.levy(levy.id()));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return form(form, Mistakes.of(refusal), model);
        }
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable LevyId id, Model model) {
        var levy = levies.get(id);
        return form(LevyForm.of(levy, pages.county(levy)), Mistakes.none(), model);
    }

    @PostMapping("/{id}")
    String agree(
            @PathVariable LevyId id,
            @ModelAttribute LevyForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            var levy = levies.agree(
                    id,
                    Objects.requireNonNullElse(form.version(), -1),
                    terms(form, levies.get(id).terms()));
            Flash.done(redirect, "levy.saved", levy.title());
            return FundingPlaces.to(FundingPlaces.levy(id));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return form(form, Mistakes.of(refusal), model);
        }
    }

    @GetMapping("/{id}/removal")
    String confirmRemoval(@PathVariable LevyId id, Model model) {
        model.addAttribute("levy", levies.get(id));
        return "funding/levy-removal";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable LevyId id, RedirectAttributes redirect) {
        var levy = levies.get(id);
        levies.remove(id, levy.seen());
        Flash.done(redirect, "levy.removed", levy.title());
        return FundingPlaces.to(FundingPlaces.levies());
    }

    private String form(LevyForm form, Mistakes mistakes, Model model) {
        var country = profiles.country().map(Country::code).orElse("");
        model.addAttribute("page", new LevyFormPage(form, rules.all(), schemes.all(), populations.sources(country)));
        model.addAttribute("mistakes", mistakes);
        return "funding/levy-form";
    }

    private LevyTerms terms(LevyForm form, @Nullable LevyTerms present) {
        var code = form.within();
        var country = profiles.country().map(Country::code).orElse("");
        var county = code == null || code.isBlank()
                ? null
                : organisations
                        .coded(country, code.strip(), LocalDate.now(clock))
                        .orElseThrow(() -> Refusal.at("within", "levy.within-unknown", code));
        return form.terms(profiles.currency().getCurrencyCode(), county, present);
    }
}
