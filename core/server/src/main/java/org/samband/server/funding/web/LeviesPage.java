package org.samband.server.funding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.funding.Explanation;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyAmounts;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRate;
import org.samband.server.funding.LevyRun;
import org.samband.server.web.Texts;

/** All levies of an alliance as their page shows them. */
public record LeviesPage(
        List<Levy> levies,
        Map<LevyId, List<LevyRate>> rates,
        List<LevyRun> runs,
        Map<SchemeId, Scheme> schemes,
        LocalDate today,
        boolean editable,
        boolean curious) {

    public String scheme(Levy levy) {
        return Optional.ofNullable(schemes.get(levy.scheme()))
                .map(Scheme::title)
                .orElse("");
    }

    /** Returns the rate that holds now, or the last one. */
    public String rate(Levy levy, Texts texts) {
        var all = rates.getOrDefault(levy.id(), List.of());
        return all.stream()
                .filter(rate -> rate.valid().holdsOn(today))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
                .map(rate -> LevyAmounts.of(levy, texts).rate(rate.amount()))
                .orElseGet(() -> texts.say("levy.no-rate"));
    }

    public Optional<LevyRun> latest(Levy levy) {
        return runs.stream()
                .filter(run -> run.levy().equals(levy.id()) && !run.credits())
                .findFirst();
    }

    public String total(LevyRun run, Texts texts) {
        return run.year() + ": " + new Explanation(run, texts).amount(run.total());
    }
}
