package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.samband.profile.levy.Part;
import org.samband.profile.levy.Share;
import org.samband.server.web.Texts;

/** Says in the reader's language from what a contribution follows. */
public final class Explanation {

    private static final int DIGITS = 9;

    private final LevyRun run;
    private final RunInputs inputs;
    private final Texts texts;
    private final SharedTotal shared;

    public Explanation(LevyRun run, Texts texts) {
        this.run = run;
        this.inputs = run.inputs();
        this.texts = texts;
        this.shared = new SharedTotal(run, this, texts);
    }

    /** Returns all of it in one sentence. */
    public String of(Contribution contribution) {
        return String.join("; ", parts(contribution)) + ".";
    }

    /** Returns it in pieces: the computation, then what each piece of it rests on. */
    public List<String> parts(Contribution contribution) {
        var parts = new ArrayList<String>();
        if (run.credits()) {
            parts.add(texts.say("levy.explain.credit"));
        }
        parts.addAll(inputs.total() ? shared.of(contribution) : rated(contribution));
        limit(contribution, parts);
        figures(contribution, parts);
        if (inputs.agreement() != null) {
            parts.add(texts.say("levy.explain.agreement", inputs.agreement()));
        }
        var since = contribution.since();
        parts.add(
                since == null
                        ? texts.say("levy.explain.since-unknown")
                        : texts.say("levy.explain.since", texts.formats().longDate(since)));
        parts.add(
                inputs.decision().isEmpty()
                        ? texts.say("levy.explain.no-decision")
                        : texts.say(
                                inputs.total() ? "levy.explain.total-decided" : "levy.explain.rate-decided",
                                inputs.decision()));
        return parts;
    }

    private List<String> rated(Contribution contribution) {
        var product = inputs.basis() == RunInputs.BasisKind.EQUAL
                ? given()
                : texts.say("levy.explain.product", given(), basis(contribution));
        var year = inputs.given().multiply(contribution.basis());
        if (contribution.bound() != Share.Bound.NONE) {
            return List.of(texts.say("levy.explain.is", product, amounts().exact(year)));
        }
        var amount = Math.abs(contribution.amount());
        var parts = new ArrayList<String>();
        parts.add(texts.say("levy.explain.is", product + times(contribution.part()), amount(amount)));
        var exact = exact(year, contribution.part());
        if (exact.compareTo(BigDecimal.valueOf(amount)) != 0) {
            parts.add(RoundingWords.of(inputs, amounts()).from(exact));
        }
        return parts;
    }

    private void limit(Contribution contribution, List<String> parts) {
        if (contribution.bound() == Share.Bound.MINIMUM && inputs.minimum() != null) {
            parts.add(texts.say("levy.explain.minimum", limit(inputs.minimum(), contribution)));
        }
        if (contribution.bound() == Share.Bound.CEILING && inputs.ceiling() != null) {
            var ceiling = limit(inputs.ceiling(), contribution);
            parts.add(
                    inputs.ceilingFrom() == null
                            ? texts.say("levy.explain.ceiling", ceiling)
                            : texts.say("levy.explain.ceiling-from", ceiling, inputs.ceilingFrom()));
        }
    }

    private String limit(long limit, Contribution contribution) {
        return contribution.part().whole()
                ? amount(limit)
                : texts.say(
                        "levy.explain.is",
                        amount(limit) + times(contribution.part()),
                        amount(Math.abs(contribution.amount())));
    }

    private void figures(Contribution contribution, List<String> parts) {
        var needed = inputs.basis() == RunInputs.BasisKind.INHABITANTS && !contribution.alone(inputs);
        if (!needed || inputs.sourceName() == null) {
            return;
        }
        parts.add(texts.say(
                "levy.explain.figures", inputs.sourceName(), texts.formats().longDate(inputs.referenceDate())));
        var merged = new LinkedHashMap<String, List<String>>();
        for (var one : contribution.counted().list()) {
            if (one.into() != null) {
                merged.computeIfAbsent(one.into(), _ -> new ArrayList<>())
                        .add(
                                one.inhabitants() == null
                                        ? one.name()
                                        : texts.say("levy.explain.one", one.name(), number(one.inhabitants())));
            }
        }
        merged.forEach((into, names) ->
                parts.add(texts.say("levy.explain.merged", texts.formats().list(names), into)));
    }

    private String number(long number) {
        return texts.formats().number(number);
    }

    /** Returns the basis of a contribution with its unit. */
    public String basis(Contribution contribution) {
        var number = texts.formats().number(plain(contribution.basis()));
        return switch (inputs.basis()) {
            case INHABITANTS ->
                inputs.payers() == Payers.FOR_MEMBERS
                        ? texts.say(
                                "levy.explain.inhabitants-of-members",
                                number,
                                contribution.counted().size())
                        : texts.say("levy.explain.inhabitants", number);
            case EQUAL -> texts.say("levy.explain.equal-part");
            case AGREED -> texts.say("levy.explain.agreed", number);
            case OWN -> texts.say("levy.explain.weight", number);
            case SPLIT -> "";
        };
    }

    /** Returns the part of the year or of the time as a factor, or nothing where it is the whole. */
    String times(Part part) {
        return part.whole() ? "" : " × " + part(part);
    }

    private String part(Part part) {
        return texts.say(part.all() == 12 ? "levy.explain.months" : "levy.explain.days", part.of(), part.all());
    }

    /** Returns the rate per unit, with at least the currency's decimals, or the total. */
    public String given() {
        return inputs.total()
                ? amount(inputs.given().longValueExact())
                : amounts().rate(inputs.given());
    }

    /** Returns an amount in the run's currency, or in hours. */
    public String amount(long minorUnits) {
        return amounts().amount(minorUnits);
    }

    private LevyAmounts amounts() {
        return new LevyAmounts(inputs.unit(), run.currency().orElse(null), texts);
    }

    private static BigDecimal exact(BigDecimal year, Part part) {
        return year.multiply(BigDecimal.valueOf(part.of()))
                .divide(BigDecimal.valueOf(part.all()), DIGITS, RoundingMode.HALF_UP);
    }

    /** Returns a number without zeros at its end. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
