package org.samband.server.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.samband.profile.levy.Part;
import org.samband.profile.levy.Share;
import org.samband.server.web.Texts;

/** Says in the reader's language from what a contribution follows. */
public final class Explanation {

    private final LevyRun run;
    private final RunInputs inputs;
    private final Texts texts;

    public Explanation(LevyRun run, Texts texts) {
        this.run = run;
        this.inputs = run.inputs();
        this.texts = texts;
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
        parts.add(computation(contribution));
        limit(contribution, parts);
        if (inputs.basis() == RunInputs.BasisKind.INHABITANTS && inputs.sourceName() != null) {
            parts.add(texts.say(
                    "levy.explain.figures", inputs.sourceName(), texts.formats().longDate(inputs.referenceDate())));
        }
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

    private String computation(Contribution contribution) {
        var amount = amount(Math.abs(contribution.amount()));
        if (inputs.basis() == RunInputs.BasisKind.SPLIT) {
            return texts.say("levy.explain.split", amount, given(), texts.term(inputs.rule()));
        }
        if (inputs.total()) {
            return texts.say("levy.explain.share", amount, given(), basis(contribution))
                    + (contribution.part().whole() ? "" : " " + part(contribution.part()));
        }
        var product = inputs.basis() == RunInputs.BasisKind.EQUAL
                ? given()
                : texts.say("levy.explain.product", given(), basis(contribution));
        return texts.say(
                "levy.explain.is",
                product + (contribution.part().whole() ? "" : " × " + part(contribution.part())),
                amount);
    }

    private void limit(Contribution contribution, List<String> parts) {
        if (contribution.bound() == Share.Bound.MINIMUM && inputs.minimum() != null) {
            parts.add(texts.say("levy.explain.minimum", amount(inputs.minimum())));
        }
        if (contribution.bound() == Share.Bound.CEILING && inputs.ceiling() != null) {
            parts.add(
                    inputs.ceilingFrom() == null
                            ? texts.say("levy.explain.ceiling", amount(inputs.ceiling()))
                            : texts.say("levy.explain.ceiling-from", amount(inputs.ceiling()), inputs.ceilingFrom()));
        }
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
                                contribution.counted().list().size())
                        : texts.say("levy.explain.inhabitants", number);
            case EQUAL -> texts.say("levy.explain.equal-part");
            case AGREED -> texts.say("levy.explain.agreed", number);
            case OWN -> texts.say("levy.explain.weight", number);
            case SPLIT -> "";
        };
    }

    private String part(Part part) {
        return texts.say(part.all() == 12 ? "levy.explain.months" : "levy.explain.days", part.of(), part.all());
    }

    /** Returns the rate per unit, with at least the currency's decimals, or the total. */
    public String given() {
        return inputs.total()
                ? amount(inputs.given().longValueExact())
                : new LevyAmounts(inputs.unit(), run.currency().orElse(null), texts).rate(inputs.given());
    }

    /** Returns an amount in the run's currency, or in hours. */
    public String amount(long minorUnits) {
        return new LevyAmounts(inputs.unit(), run.currency().orElse(null), texts).amount(minorUnits);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
