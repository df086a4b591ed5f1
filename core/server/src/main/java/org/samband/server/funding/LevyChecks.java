package org.samband.server.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.Basis;
import org.samband.profile.levy.LevyRule;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.Organisations;
import org.samband.server.register.Populations;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;

/** Checks what a person says of a levy. */
@Component
class LevyChecks {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final long LARGEST_STEP = 10_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_SHARE = new BigDecimal("1e12");

    private final LevyRules rules;
    private final Schemes schemes;
    private final Populations populations;
    private final Organisations organisations;

    LevyChecks(LevyRules rules, Schemes schemes, Populations populations, Organisations organisations) {
        this.rules = rules;
        this.schemes = schemes;
        this.populations = populations;
        this.organisations = organisations;
    }

    SchemeId known(SchemeId scheme) {
        return schemes.find(scheme)
                .orElseThrow(() -> Refusal.at("schemeId", "levy.scheme-unknown"))
                .id();
    }

    LevyTerms checked(LevyTerms terms) {
        var title = text("title", terms.title(), LONGEST_TITLE);
        if (title == null) {
            throw Refusal.at("title", "levy.title-missing");
        }
        var rule = rules.find(terms.rule())
                .orElseThrow(() -> Refusal.at("rule", "levy.rule.unknown", terms.rule(), rules.profile()));
        checkReference(terms, rule);
        checkMoney(terms, rule);
        checkWithin(terms);
        var words = new LevyWords(
                title,
                text("purpose", terms.words().purpose(), LONGEST_TEXT),
                text("missing", terms.words().missing(), LONGEST_TEXT));
        var limits = terms.limits();
        return new LevyTerms(
                words,
                terms.rule(),
                rule.unit() == LevyRule.Unit.HOURS ? null : terms.currency(),
                terms.who(),
                terms.figures(),
                terms.proration(),
                terms.rounding(),
                new LevyLimits(
                        limits.minimum(), limits.ceiling(), text("ceilingFrom", limits.ceilingFrom(), LONGEST_TEXT)));
    }

    /** Refuses where amounts that were decided or computed would turn into amounts of something else. */
    void requireAlike(LevyTerms then, LevyTerms now) {
        var before = rules.find(then.rule());
        var after = rules.find(now.rule());
        if (before.isPresent() && after.isPresent()) {
            var one = before.get();
            var other = after.get();
            if (one.unit() != other.unit()) {
                throw Refusal.at("rule", "levy.rule-other-unit");
            }
            if (one instanceof ApportionmentRule != other instanceof ApportionmentRule) {
                throw Refusal.at("rule", "levy.rule-other-form");
            }
        }
        if (!Objects.equals(then.currency(), now.currency())) {
            throw Refusal.at("currency", "levy.currency-other");
        }
    }

    /** Refuses a question that compares money with work, or takes the rate that holds for a total. */
    void requireComparable(LevyTerms agreed, WhatIfQuestion question) {
        var rule = Optional.ofNullable(question.rule()).flatMap(rules::find);
        var before = rules.find(agreed.rule());
        if (rule.isEmpty() || before.isEmpty()) {
            return;
        }
        if (rule.get().unit() != before.get().unit()) {
            throw Refusal.at("rule", "levy.what-if.other-unit");
        }
        if (question.rate() == null
                && rule.get() instanceof ApportionmentRule != before.get() instanceof ApportionmentRule) {
            throw Refusal.at("rate", "levy.what-if.other-form");
        }
    }

    private void checkReference(LevyTerms terms, LevyRule rule) {
        var source = terms.figures().source();
        if (source == null) {
            if (rule.basis() instanceof Basis.Inhabitants) {
                throw Refusal.at("source", "levy.source-missing");
            }
        } else if (populations.source(source).isEmpty()) {
            throw Refusal.at("source", "levy.source-unknown", source);
        }
        var day = terms.figures().reference();
        if (ReferenceDay.of(day.referenceMonth(), day.referenceDay(), day.referenceYearsBefore())
                .isEmpty()) {
            throw Refusal.at("referenceDay", "levy.reference-wrong");
        }
    }

    private void checkMoney(LevyTerms terms, LevyRule rule) {
        var known = Optional.ofNullable(terms.currency())
                .filter(code -> Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code)));
        if (rule.unit() == LevyRule.Unit.MONEY && known.isEmpty()) {
            throw Refusal.at("currency", "levy.currency-unknown");
        }
        if (terms.rounding().roundingStep() < 1 || terms.rounding().roundingStep() > LARGEST_STEP) {
            throw Refusal.at("roundingStep", "levy.rounding-wrong");
        }
        if (terms.rounding().roundingMode() == RoundingMode.UNNECESSARY) {
            throw Refusal.at("roundingMode", "levy.rounding-mode-wrong");
        }
        var minimum = terms.limits().minimum();
        var ceiling = terms.limits().ceiling();
        if (minimum != null && minimum < 0) {
            throw Refusal.at("minimum", "levy.limit-negative");
        }
        if (ceiling != null && ceiling < (minimum == null ? 0 : minimum)) {
            throw Refusal.at("ceiling", "levy.ceiling-below-minimum");
        }
    }

    private void checkWithin(LevyTerms terms) {
        var within = terms.who().withinId();
        if (within != null
                && organisations
                        .find(within)
                        .filter(it -> it.kind() == OrganisationKind.COUNTY)
                        .isEmpty()) {
            throw Refusal.at("within", "levy.within-no-county");
        }
    }

    void checkShares(List<CostKey.KeyShare> shares, boolean percent) {
        if (shares.isEmpty()) {
            throw Refusal.at("shares", "levy.key.empty");
        }
        var seen = new HashSet<OrganisationId>();
        var sum = BigDecimal.ZERO;
        for (var share : shares) {
            if (!seen.add(share.organisation())) {
                throw Refusal.at("shares", "levy.key.twice", seen.size() + 1);
            }
            if (share.share().signum() < 0 || share.share().compareTo(LARGEST_SHARE) > 0) {
                throw Refusal.at("shares", "levy.key.share-wrong", share.share());
            }
            sum = sum.add(share.share());
        }
        if (organisations.all(seen).size() != seen.size()) {
            throw Refusal.at("shares", "levy.key.organisation-unknown");
        }
        if (percent && sum.compareTo(HUNDRED) != 0) {
            throw Refusal.at("shares", "levy.key.not-hundred", sum);
        }
    }

    /** Returns a text without the space around it, null if nothing is left, or refuses it as too long. */
    @Nullable
    String text(String field, @Nullable String written, int longest) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var text = written.strip();
        if (text.length() > longest) {
            throw Refusal.at(field, "levy.text-length", longest);
        }
        return text;
    }
}
