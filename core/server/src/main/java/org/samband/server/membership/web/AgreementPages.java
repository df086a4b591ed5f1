package org.samband.server.membership.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.AgreementId;
import org.samband.server.alliance.AgreementParty;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Allowed;
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

/** The agreements that schemes rest on, their parties, and who of them has approved. */
@Controller
@Allowed
@RequestMapping("/{alliance}")
class AgreementPages {

    private final Schemes schemes;
    private final Agreements agreements;
    private final Participations participations;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    AgreementPages(
            Schemes schemes,
            Agreements agreements,
            Participations participations,
            Organisations organisations,
            Access access,
            Clock clock) {
        this.schemes = schemes;
        this.agreements = agreements;
        this.participations = participations;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/agreements/{id}")
    String show(@PathVariable String alliance, @PathVariable AgreementId id, Model model) {
        return page(alliance, id, Mistakes.none(), model);
    }

    @GetMapping("/schemes/{scheme}/agreements/new")
    @Allowed(SECRETARIAT)
    String ask(@PathVariable String alliance, @PathVariable SchemeId scheme, Model model) {
        var parties = participations.on(scheme, LocalDate.now(clock)).stream()
                .map(Participation::organisation)
                .toList();
        return form(alliance, schemes.get(scheme), null, AgreementForm.with(parties), Mistakes.none(), model);
    }

    @PostMapping("/schemes/{scheme}/agreements")
    @Allowed(SECRETARIAT)
    String make(
            @PathVariable String alliance,
            @PathVariable SchemeId scheme,
            @ModelAttribute AgreementForm form,
            Model model,
            RedirectAttributes redirect) {
        try {
            var made = agreements.make(scheme, form.draft(), form.parties());
            Flash.done(redirect, "scheme.agreement.made", made.title());
            return "redirect:/" + alliance + "/agreements/" + made.id().value();
        } catch (Refusal refusal) {
            return form(alliance, schemes.get(scheme), null, form, Mistakes.of(refusal), model);
        }
    }

    @GetMapping("/agreements/{id}/edit")
    @Allowed(SECRETARIAT)
    String edit(@PathVariable String alliance, @PathVariable AgreementId id, Model model) {
        var agreement = agreements.get(id);
        var parties = agreements.parties(id).stream()
                .map(AgreementParty::organisation)
                .toList();
        var form = AgreementForm.of(agreement, parties);
        return form(alliance, schemes.get(agreement.scheme()), agreement, form, Mistakes.none(), model);
    }

    @PostMapping("/agreements/{id}")
    @Allowed(SECRETARIAT)
    String change(
            @PathVariable String alliance,
            @PathVariable AgreementId id,
            @ModelAttribute AgreementForm form,
            Model model,
            RedirectAttributes redirect) {
        var agreement = agreements.get(id);
        try {
            agreements.change(id, form.seen(), form.draft(), form.parties());
            Flash.done(redirect, "scheme.agreement.changed", agreement.title());
            return "redirect:/" + alliance + "/agreements/" + id.value();
        } catch (Refusal refusal) {
            return form(alliance, schemes.get(agreement.scheme()), agreement, form, Mistakes.of(refusal), model);
        }
    }

    @PostMapping("/agreements/{id}/approvals")
    @Allowed(SECRETARIAT)
    String approve(
            @PathVariable String alliance,
            @PathVariable AgreementId id,
            @RequestParam(name = "party", required = false) @Nullable List<OrganisationId> who,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "true") boolean approved,
            Model model,
            RedirectAttributes redirect) {
        var chosen = Objects.requireNonNullElse(who, List.<OrganisationId>of());
        try {
            if (approved) {
                agreements.approve(id, chosen, Typed.day("on", on), reference);
            } else {
                agreements.withdrawApproval(id, chosen);
            }
            Flash.done(redirect, "scheme.agreement.noted", chosen.size());
            return "redirect:/" + alliance + "/agreements/" + id.value();
        } catch (Refusal refusal) {
            return page(alliance, id, Mistakes.of(refusal), model);
        }
    }

    @PostMapping("/agreements/{id}/removal")
    @Allowed(SECRETARIAT)
    String remove(@PathVariable String alliance, @PathVariable AgreementId id, RedirectAttributes redirect) {
        var agreement = agreements.get(id);
        agreements.remove(id);
        Flash.done(redirect, "scheme.agreement.removed", agreement.title());
        return "redirect:/" + alliance + "/schemes/" + agreement.scheme().value();
    }

    private String page(String alliance, AgreementId id, Mistakes mistakes, Model model) {
        var agreement = agreements.get(id);
        var parties = agreements.parties(id);
        model.addAttribute("base", "/" + alliance);
        model.addAttribute("edits", access.may(SECRETARIAT));
        model.addAttribute("scheme", schemes.get(agreement.scheme()));
        model.addAttribute("agreement", agreement);
        model.addAttribute(
                "parties",
                AgreementPartyLine.of(
                        parties,
                        organisations.all(parties.stream()
                                .map(AgreementParty::organisation)
                                .toList())));
        model.addAttribute("mistakes", mistakes);
        return "membership/agreement";
    }

    private String form(
            String alliance,
            Scheme scheme,
            @Nullable Agreement agreement,
            AgreementForm form,
            Mistakes mistakes,
            Model model) {
        Collection<OrganisationId> offered = new LinkedHashSet<>(form.parties());
        participations.of(scheme.id()).forEach(each -> offered.add(each.organisation()));
        model.addAttribute("base", "/" + alliance);
        model.addAttribute("scheme", scheme);
        model.addAttribute("agreement", agreement);
        model.addAttribute("form", form);
        model.addAttribute("offered", List.copyOf(organisations.all(offered).values()));
        model.addAttribute("mistakes", mistakes);
        return "membership/agreement-form";
    }
}
