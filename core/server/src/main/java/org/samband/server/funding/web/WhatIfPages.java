package org.samband.server.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Country;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Effect;
import org.samband.server.funding.FeeProposal;
import org.samband.server.funding.Levies;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyPayers;
import org.samband.server.funding.LevyRules;
import org.samband.server.funding.ScenarioId;
import org.samband.server.funding.WhatIf;
import org.samband.server.funding.WhatIfQuestion;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.register.PopulationSource;
import org.samband.server.register.Populations;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
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

/** The page on which a levy can be tried otherwise; asking is a plain address, so nothing changes by it. */
@Controller
@RequestMapping("/{alliance}/funding")
@Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR})
class WhatIfPages {

    private final WhatIf whatIf;
    private final Levies levies;
    private final LevyRules rules;
    private final LevyPayers payers;
    private final Organisations organisations;
    private final Populations populations;
    private final AllianceProfiles profiles;
    private final FundingFiles files;
    private final Access access;
    private final Clock clock;

    WhatIfPages(
            WhatIf whatIf,
            Levies levies,
            LevyRules rules,
            LevyPayers payers,
            Organisations organisations,
            Populations populations,
            AllianceProfiles profiles,
            FundingFiles files,
            Access access,
            Clock clock) {
        this.whatIf = whatIf;
        this.levies = levies;
        this.rules = rules;
        this.payers = payers;
        this.organisations = organisations;
        this.populations = populations;
        this.profiles = profiles;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/what-if")
    String ask(@ModelAttribute WhatIfForm form, Model model, HttpServletResponse response) {
        var levy = levy(form);
        try {
            var effect = levy == null || !form.asks() ? null : whatIf.ask(question(form, levy));
            return page(form, levy, effect, Mistakes.none(), model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(form, levy, null, Mistakes.of(refusal), model);
        }
    }

    @GetMapping("/what-if.{format:[a-z]+}")
    ResponseEntity<byte[]> paper(
            @ModelAttribute WhatIfForm form, @PathVariable String format, Texts texts, HttpServletResponse response) {
        var levy = levy(form);
        if (levy == null) {
            throw Refusal.notFound();
        }
        var document = FeeProposal.of(
                whatIf.ask(question(form, levy)), sources(), ThisAlliance.get().name(), texts);
        return files.of(document, document.title(), format, response);
    }

    @PostMapping("/what-if")
    @Allowed(Role.SECRETARIAT)
    String keep(@ModelAttribute WhatIfForm form, @RequestParam String title, RedirectAttributes redirect) {
        var levy = levy(form);
        if (levy == null) {
            throw Refusal.notFound();
        }
        Flash.done(
                redirect,
                "levy.what-if.kept",
                whatIf.keep(title, question(form, levy)).title());
        return FundingPlaces.to(FundingPlaces.whatIf() + form.query());
    }

    @PostMapping("/what-if/{id}/removal")
    @Allowed(Role.SECRETARIAT)
    String throwAway(@PathVariable ScenarioId id, RedirectAttributes redirect) {
        whatIf.throwAway(id);
        Flash.done(redirect, "levy.what-if.thrown-away");
        return FundingPlaces.to(FundingPlaces.whatIf());
    }

    private String page(WhatIfForm form, @Nullable Levy levy, @Nullable Effect effect, Mistakes mistakes, Model model) {
        model.addAttribute(
                "page",
                new WhatIfPage(
                        form,
                        levy == null ? LocalDate.now(clock).getYear() : whatIf.likelyYear(levy),
                        levies.all(),
                        levy,
                        rules.all(),
                        sources(),
                        levy == null ? List.of() : whatIf.days(levy, form.otherSource()),
                        levy == null ? List.of() : payers.in(levy, form.yearOr(whatIf.likelyYear(levy))),
                        effect,
                        whatIf.kept(),
                        access.may(Role.SECRETARIAT)));
        model.addAttribute("mistakes", mistakes);
        return "funding/what-if";
    }

    private List<PopulationSource> sources() {
        return populations.sources(profiles.country().map(Country::code).orElse(""));
    }

    private @Nullable Levy levy(WhatIfForm form) {
        return form.levy() == null ? levies.all().stream().findFirst().orElse(null) : levies.get(form.levy());
    }

    private WhatIfQuestion question(WhatIfForm form, Levy levy) {
        return form.question(levy, whatIf.likelyYear(levy), added(form));
    }

    private List<OrganisationId> added(WhatIfForm form) {
        var country = profiles.country().map(Country::code).orElse("");
        return form.names().stream()
                .map(name -> organisations.named(country, name, LocalDate.now(clock)).stream()
                        .findFirst()
                        .or(() -> organisations.search(name, 1).stream().findFirst())
                        .map(Organisation::id)
                        .orElseThrow(() -> Refusal.at("with", "levy.what-if.add-unknown", name)))
                .toList();
    }
}
