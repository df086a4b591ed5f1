package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Share;
import org.samband.server.web.Texts;

/** Says how a contribution is a share of a total, so that it can be checked by hand. */
final class SharedTotal {

    private static final int DIGITS = 9;

    private final RunInputs inputs;
    private final Explanation explanation;
    private final Texts texts;

    SharedTotal(LevyRun run, Explanation explanation, Texts texts) {
        this.inputs = run.inputs();
        this.explanation = explanation;
        this.texts = texts;
    }

    List<String> of(Contribution contribution) {
        var amount = explanation.amount(Math.abs(contribution.amount()));
        if (inputs.basis() == RunInputs.BasisKind.SPLIT) {
            return List.of(texts.say("levy.explain.split", amount, explanation.given(), texts.term(inputs.rule())));
        }
        return inputs.pool(contribution)
                .map(pool -> of(contribution, pool, amount))
                .orElseGet(() -> List.of(
                        texts.say("levy.explain.share", amount, explanation.given(), explanation.basis(contribution))
                                + explanation.times(contribution.part())));
    }

    private List<String> of(Contribution contribution, Pool pool, String amount) {
        var parts = new ArrayList<String>();
        if (pool.kind() != null) {
            parts.add(texts.say("levy.explain.kinds", explanation.given(), kinds()));
            parts.add(texts.say("levy.explain.kind", explanation.amount(pool.whole()), word(pool.kind())));
        }
        if (pool.alone()) {
            parts.add(texts.say("levy.explain.alone", amount));
        } else if (contribution.bound() != Share.Bound.NONE) {
            parts.add(texts.say("levy.explain.of", amount, explanation.amount(pool.whole())));
        } else {
            if (pool.shared() != pool.whole()) {
                parts.add(texts.say(
                        "levy.explain.left", explanation.amount(pool.shared()), explanation.amount(pool.whole())));
            }
            parts.add(share(contribution, pool, amount));
            if (!whole(contribution, pool)) {
                parts.add(texts.say("levy.explain.remainders"));
            }
        }
        return parts;
    }

    private String share(Contribution contribution, Pool pool, String amount) {
        var all = texts.formats().number(Explanation.plain(pool.sum()));
        var shared = explanation.amount(pool.shared());
        return inputs.basis() == RunInputs.BasisKind.EQUAL
                        && contribution.part().whole()
                        && pool.sum().compareTo(BigDecimal.valueOf(pool.participants())) == 0
                ? texts.say("levy.explain.equal-share", amount, shared, pool.participants())
                : texts.say(
                        "levy.explain.share-of-all",
                        amount,
                        shared,
                        explanation.basis(contribution) + explanation.times(contribution.part()),
                        all);
    }

    private boolean whole(Contribution contribution, Pool pool) {
        if (pool.sum().signum() == 0) {
            return true;
        }
        var part = contribution.part();
        var exact = contribution
                .basis()
                .multiply(BigDecimal.valueOf(part.of()))
                .multiply(BigDecimal.valueOf(pool.shared()))
                .divide(pool.sum().multiply(BigDecimal.valueOf(part.all())), DIGITS, RoundingMode.HALF_UP);
        return exact.compareTo(BigDecimal.valueOf(Math.abs(contribution.amount()))) == 0;
    }

    private String kinds() {
        var pools = inputs.pools();
        return texts.formats()
                .list(
                        pools == null
                                ? List.of()
                                : pools.stream().map(pool -> word(pool.kind())).toList());
    }

    private String word(@Nullable String kind) {
        return kind == null ? "" : RunWords.kind(kind, texts);
    }
}
