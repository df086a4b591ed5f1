package org.samband.server.membership.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat lets organisations take part in a scheme, and one take the place of others. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/schemes/{id}")
class JoiningPages {

    private static final int MOST_FOUND = 60;

    private final Schemes schemes;
    private final Participations participations;
    private final Organisations organisations;
    private final TransactionOperations transactions;

    JoiningPages(
            Schemes schemes,
            Participations participations,
            Organisations organisations,
            TransactionOperations transactions) {
        this.schemes = schemes;
        this.participations = participations;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    @GetMapping("/participations/new")
    String search(
            @PathVariable String alliance,
            @PathVariable SchemeId id,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        return page(
                new Joining("/" + alliance, schemes.get(id), q, found(q), List.of(), "", "", ""),
                Mistakes.none(),
                model);
    }

    @PostMapping("/participations")
    String join(
            @PathVariable String alliance,
            @PathVariable SchemeId id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "organisation", required = false) @Nullable List<OrganisationId> chosen,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String note,
            Model model,
            RedirectAttributes redirect) {
        var scheme = schemes.get(id);
        var wanted = Objects.requireNonNullElse(chosen, List.<OrganisationId>of());
        try {
            if (wanted.isEmpty()) {
                throw Refusal.at("organisation", "scheme.join.nobody");
            }
            var valid = Typed.span(from, lastDay);
            transactions.executeWithoutResult(_ -> wanted.forEach(each -> participations.join(id, each, valid, note)));
        } catch (Refusal refusal) {
            return page(
                    new Joining("/" + alliance, scheme, q, found(q), wanted, from, lastDay, note),
                    Mistakes.of(refusal),
                    model);
        }
        Flash.done(redirect, "scheme.joined", wanted.size());
        return "redirect:" + SchemePlace.of("/" + alliance, scheme);
    }

    @GetMapping("/mergers/new")
    String askToMerge(
            @PathVariable String alliance,
            @PathVariable SchemeId id,
            @RequestParam OrganisationId successor,
            @RequestParam(name = "predecessor") List<OrganisationId> predecessors,
            @RequestParam LocalDate on,
            Model model) {
        var known = organisations.all(predecessors);
        model.addAttribute("base", "/" + alliance);
        model.addAttribute("scheme", schemes.get(id));
        model.addAttribute("on", on);
        model.addAttribute("successor", organisations.find(successor).orElseThrow(Refusal::notFound));
        model.addAttribute("predecessors", List.copyOf(known.values()));
        return "membership/merger";
    }

    @PostMapping("/mergers")
    String merge(
            @PathVariable String alliance,
            @PathVariable SchemeId id,
            @RequestParam OrganisationId successor,
            @RequestParam(name = "predecessor") List<OrganisationId> predecessors,
            @RequestParam LocalDate on,
            RedirectAttributes redirect) {
        participations.merge(id, successor, predecessors, on);
        Flash.done(
                redirect,
                "scheme.merged",
                organisations.find(successor).map(each -> each.name(on)).orElse(""));
        return "redirect:" + SchemePlace.of("/" + alliance, schemes.get(id)) + "?on=" + on;
    }

    private List<Organisation> found(String q) {
        return q.isBlank() ? List.of() : organisations.search(q, MOST_FOUND);
    }

    private static String page(Joining joining, Mistakes mistakes, Model model) {
        model.addAttribute("joining", joining);
        model.addAttribute("mistakes", mistakes);
        return "membership/join";
    }
}
