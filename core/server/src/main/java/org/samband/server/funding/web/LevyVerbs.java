package org.samband.server.funding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.data.Validity;
import org.samband.server.funding.CostKey.KeyShare;
import org.samband.server.funding.CostKeyId;
import org.samband.server.funding.Levies;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRateId;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.RunTime;
import org.samband.server.register.Organisation;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Days;
import org.samband.server.web.Flash;
import org.samband.server.web.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the secretariat does on the page of a levy: decide on rates, set keys, compute runs. */
@Controller
@RequestMapping("/{alliance}/funding/levies/{id}")
@Allowed(Role.SECRETARIAT)
class LevyVerbs {

    private final Levies levies;
    private final LevyRuns runs;
    private final Participations participations;
    private final Organisations organisations;

    LevyVerbs(Levies levies, LevyRuns runs, Participations participations, Organisations organisations) {
        this.levies = levies;
        this.runs = runs;
        this.participations = participations;
        this.organisations = organisations;
    }

    @PostMapping("/rates")
    String decide(
            @PathVariable LevyId id,
            @RequestParam String rate,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(defaultValue = "") String decision,
            RedirectAttributes redirect) {
        var currency = levies.get(id).terms().currency();
        var amount = WrittenAmount.read("rate", rate, currency == null ? 2 : LevyForm.digits(currency));
        if (amount == null) {
            throw Refusal.at("rate", "levy.field-missing");
        }
        levies.decide(id, from, amount, decision);
        Flash.done(redirect, "levy.rate-saved");
        return FundingPlaces.to(FundingPlaces.levy(id));
    }

    @PostMapping("/rates/{rate}/removal")
    String undecide(@PathVariable LevyId id, @PathVariable LevyRateId rate, RedirectAttributes redirect) {
        levies.undecide(id, rate);
        Flash.done(redirect, "levy.rate-undone");
        return FundingPlaces.to(FundingPlaces.levy(id));
    }

    @PostMapping("/keys")
    String set(
            @PathVariable LevyId id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate last,
            @RequestParam String agreement,
            @RequestParam(defaultValue = "false") boolean percent,
            @RequestParam String shares,
            RedirectAttributes redirect) {
        Days.likely("last", last);
        if (last != null && last.isBefore(from)) {
            throw Refusal.at("last", "levy.run.outside-year", from.getYear());
        }
        var valid = new Validity(from, last == null ? null : last.plusDays(1));
        levies.set(id, valid, agreement, percent, read(levies.get(id), shares));
        Flash.done(redirect, "levy.key.saved");
        return FundingPlaces.to(FundingPlaces.levy(id));
    }

    @PostMapping("/keys/{key}/removal")
    String unset(@PathVariable LevyId id, @PathVariable CostKeyId key, RedirectAttributes redirect) {
        levies.unset(id, key);
        Flash.done(redirect, "levy.key.removed");
        return FundingPlaces.to(FundingPlaces.levy(id));
    }

    @PostMapping("/runs")
    String draft(
            @PathVariable LevyId id,
            @RequestParam int year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate last,
            RedirectAttributes redirect) {
        var whole = RunTime.of(year);
        var time = from == null && last == null
                ? whole
                : RunTime.of(year, from == null ? whole.from() : from, last == null ? whole.last() : last);
        var run = runs.draft(id, time);
        Flash.done(redirect, "levy.run.computed");
        return FundingPlaces.to(FundingPlaces.run(run.id()));
    }

    // One participant a line, its name first: as a column pasted from a spreadsheet comes.
    private List<KeyShare> read(Levy levy, String written) {
        var ids = participations.of(levy.scheme()).stream()
                .map(Participation::organisation)
                .toList();
        var known = organisations.all(ids).values();
        var shares = new ArrayList<KeyShare>();
        var number = 0;
        for (var line : written.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var cut = Math.max(line.lastIndexOf('\t'), Math.max(line.lastIndexOf(' '), line.lastIndexOf(';')));
            var name = line.substring(0, Math.max(0, cut)).strip().replaceAll("[;:]$", "");
            var share = line.substring(cut + 1).strip();
            var organisation = named(known, name)
                    .orElseThrow(lineRefusal("levy.key.line-unknown", number, name.isEmpty() ? line.strip() : name));
            try {
                shares.add(new KeyShare(organisation.id(), WrittenAmount.number("shares", share)));
            } catch (Refusal refusal) {
                throw lineRefusal("levy.key.line-wrong", number, share).get();
            }
        }
        return shares;
    }

    private static Supplier<Refusal> lineRefusal(String key, int line, String written) {
        return () -> Refusal.at("shares", key, line, written);
    }

    private static Optional<Organisation> named(Collection<Organisation> known, String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(organisation -> organisation.names().stream()
                        .anyMatch(called -> called.as().toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }
}
