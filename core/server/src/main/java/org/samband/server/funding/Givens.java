package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.Basis;
import org.samband.profile.levy.LevyRule;
import org.samband.server.data.Validity;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Finds the rate and the cost key that hold for the time of a run, or refuses where there is none or more than one. */
@Component
class Givens {

    private static final int MONTHS = 12;

    private final LevyRateRows rates;
    private final CostKeyRows keys;

    Givens(LevyRateRows rates, CostKeyRows keys) {
        this.rates = rates;
        this.keys = keys;
    }

    Given of(Question question, LevyRule rule) {
        var key = mayAskForKey(rule) ? key(question) : null;
        var asked = question.given();
        if (asked != null) {
            return new Given(ofTime(asked, question, rule), "", key);
        }
        var rate = rate(question);
        return new Given(ofTime(rate.amount(), question, rule), rate.decision(), key);
    }

    // A weight of a profile's own may ask for what an agreement sets, and need not.
    private static boolean mayAskForKey(LevyRule rule) {
        return LevyRules.takesKey(rule) || rule.basis() instanceof Basis.Own;
    }

    // A rate is for each unit and year, and who pays for a part of the year says so; a total is cut to the time itself.
    private static BigDecimal ofTime(BigDecimal amount, Question question, LevyRule rule) {
        if (!(rule instanceof ApportionmentRule)) {
            return amount;
        }
        var time = question.time();
        var proration = question.terms().proration();
        return upTo(time.until(), amount, time, proration).subtract(upTo(time.from(), amount, time, proration));
    }

    // What is rounded is the sum since the year began, so that the parts of a year make the whole.
    private static BigDecimal upTo(LocalDate day, BigDecimal amount, RunTime time, Proration proration) {
        if (day.getYear() > time.year()) {
            return amount.setScale(0, RoundingMode.HALF_UP);
        }
        return proration == Proration.BY_DAYS
                ? part(amount, day.getDayOfYear() - 1, time.daysOfYear())
                : part(
                        amount,
                        (day.getMonthValue() - 1) * day.lengthOfMonth() + day.getDayOfMonth() - 1,
                        MONTHS * day.lengthOfMonth());
    }

    private static BigDecimal part(BigDecimal amount, int of, int all) {
        return amount.multiply(BigDecimal.valueOf(of)).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP);
    }

    private LevyRate rate(Question question) {
        var time = question.time();
        var holding = rates.of(question.levy().id().value()).stream()
                .filter(rate -> meets(rate.valid(), time))
                .toList();
        if (holding.isEmpty() || !holding.getFirst().valid().holdsOn(time.from())) {
            throw Refusal.conflict("levy.run.no-rate", question.levy().title(), time.from());
        }
        if (holding.size() > 1 || !holdsAll(holding.getFirst().valid(), time)) {
            throw Refusal.conflict(
                    "levy.run.rate-changes",
                    question.levy().title(),
                    Objects.requireNonNull(holding.getFirst().valid().until()));
        }
        return holding.getFirst();
    }

    private @Nullable CostKey key(Question question) {
        var time = question.time();
        List<CostKey> all = keys.of(question.levy().id().value());
        var holding = all.stream()
                .filter(key -> key.valid().holdsOn(time.from()))
                .findFirst()
                .orElse(null);
        if (holding != null && !holdsAll(holding.valid(), time)) {
            throw Refusal.conflict(
                    "levy.run.key-changes",
                    question.levy().title(),
                    Objects.requireNonNull(holding.valid().until()));
        }
        return holding;
    }

    private static boolean meets(Validity valid, RunTime time) {
        var from = valid.from();
        var until = valid.until();
        return (from == null || from.isBefore(time.until())) && (until == null || until.isAfter(time.from()));
    }

    private static boolean holdsAll(Validity valid, RunTime time) {
        var until = valid.until();
        return until == null || !until.isBefore(time.until());
    }

    /**
     * The rate or total, what it rests on, and the cost key if the rule may ask for one and there is one.
     *
     * @param amount in minor units; a total of the time asked about
     */
    record Given(
            BigDecimal amount, String decision, @Nullable CostKey key) {}
}
