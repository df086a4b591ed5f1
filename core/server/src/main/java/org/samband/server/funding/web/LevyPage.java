package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Scheme;
import org.samband.server.funding.CostKey;
import org.samband.server.funding.Explanation;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyAmounts;
import org.samband.server.funding.LevyRate;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.RunWords;
import org.samband.server.register.Organisation;
import org.samband.server.register.PopulationSource;
import org.samband.server.web.Frame;

/**
 * One levy as its page shows it: its terms, rates, keys and runs, and what is missing.
 *
 * @param keyed whether its rule needs a cost key
 * @param total whether its rule shares a total
 */
public record LevyPage(
        Levy levy,
        Scheme scheme,
        @Nullable Organisation within,
        @Nullable PopulationSource source,
        List<LevyRate> rates,
        List<CostKey> keys,
        LevyRunPage page,
        int participants,
        int likelyYear,
        boolean keyed,
        boolean total,
        boolean editable,
        boolean curious,
        LevyTyped typed) {

    public List<LevyRun> runs() {
        return page.runs();
    }

    /** Returns where the next runs are, or null where these are the last. */
    public @Nullable String next() {
        return page.last() == null ? null : address() + "?after=" + page.last().value();
    }

    public String address() {
        return FundingPlaces.levy(levy.id());
    }

    public String rule(Frame frame) {
        return RunWords.capital(frame.term(levy.terms().rule()));
    }

    public String counting(Frame frame) {
        var kind = levy.terms().who().onlyKind();
        return new RunWords(frame.texts())
                .counting(kind == null ? null : kind.code(), within == null ? null : within.name())
                .orElseGet(() -> frame.say("levy.who-counts.all"));
    }

    public String reference(Frame frame) {
        return new RunWords(frame.texts()).reference(levy.terms().figures().reference());
    }

    public String rounding(Frame frame) {
        return new RunWords(frame.texts())
                .rounding(LevyAmounts.of(levy, frame.texts()), levy.terms().rounding(), total);
    }

    public String amount(BigDecimal rate, Frame frame) {
        return LevyAmounts.of(levy, frame.texts()).rate(rate);
    }

    public String limit(long limit, Frame frame) {
        return LevyAmounts.of(levy, frame.texts()).amount(limit);
    }

    public String title(LevyRun run, Frame frame) {
        return new RunWords(frame.texts()).title(run);
    }

    public String total(LevyRun run, Frame frame) {
        return new Explanation(run, frame.texts()).amount(run.total());
    }

    public String state(LevyRun run, Frame frame) {
        return new RunWords(frame.texts()).state(run);
    }

    public boolean credited(LevyRun run) {
        return page.takenBack().contains(run.id());
    }

    /** Returns what keeps the levy from being computed, in sentences. */
    public List<String> missing(Frame frame) {
        var missing = new ArrayList<String>();
        if (rates.isEmpty()) {
            missing.add(frame.say("levy.missing.rate"));
        }
        if (participants == 0) {
            missing.add(frame.say("levy.missing.participants"));
        }
        Optional.ofNullable(levy.terms().words().missing()).ifPresent(missing::add);
        Optional.ofNullable(scheme.missing())
                .ifPresent(text -> missing.add(frame.say("levy.missing.unknown-participants", text)));
        return missing;
    }
}
