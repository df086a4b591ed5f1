package org.samband.server.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.ApportionmentRule;
import org.samband.profile.levy.Basis;
import org.samband.profile.levy.FiguresMissing;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Limits;
import org.samband.profile.levy.Participant;
import org.samband.profile.levy.Share;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes what a levy comes to, or refuses and says who or what is in the way. */
@Component
// A what-if goes on where nobody knows what is paid as it is agreed, in the same transaction.
@Transactional(readOnly = true, noRollbackFor = Refusal.class)
class Computing {

    private final LevyCircles circles;
    private final Givens givens;
    private final LevyRules rules;
    private final InputsOfRuns inputs;
    private final AgreementDoubts agreements;

    Computing(LevyCircles circles, Givens givens, LevyRules rules, InputsOfRuns inputs, AgreementDoubts agreements) {
        this.circles = circles;
        this.givens = givens;
        this.rules = rules;
        this.inputs = inputs;
        this.agreements = agreements;
    }

    Outcome compute(Question question) {
        var terms = question.terms();
        var rule = rules.get(terms);
        var total = rule instanceof ApportionmentRule;
        var given = givens.of(question, rule);
        var circle = circles.of(question, total);
        requireSomebody(circle, question);
        refuseMergers(circle, terms);
        var participants = participants(circle, given.key());
        var limits = limits(terms, rule);
        var shares = shares(rule, given.amount(), limits, participants, circle, given.key(), question);
        refuseGone(circle);
        var lines = lines(circle, shares, question.time().from());
        var doubts = doubts(circle, lines);
        doubts.addAll(agreements.of(question));
        return new Outcome(inputs.of(question, rule, given, limits, circle, shares, doubts), lines);
    }

    private List<Share> shares(
            LevyRule rule,
            BigDecimal given,
            Limits limits,
            List<Participant> participants,
            Circle circle,
            @Nullable CostKey key,
            Question question) {
        try {
            return rules.call(rule).answer(() -> rule.shares(given, limits, participants));
        } catch (FiguresMissing missing) {
            throw lacking(missing, rule, circle, key, question);
        }
    }

    private static Refusal lacking(
            FiguresMissing missing, LevyRule rule, Circle circle, @Nullable CostKey key, Question question) {
        var ids = missing.participants().stream().map(Participant::id).collect(Collectors.toSet());
        var payers = circle.payers().stream()
                .filter(payer -> ids.contains(payer.id().value().toString()))
                .toList();
        if (rule.basis() instanceof Basis.Agreed || areCounted(payers, circle)) {
            var names = payers.stream().map(Circle.Payer::name).collect(Collectors.joining(", "));
            return key == null
                    ? Refusal.conflict("levy.run.no-key", question.time().from())
                    : Refusal.conflict("levy.run.not-in-key", names, key.agreement());
        }
        var first = question.time().from();
        var counted = payers.stream().flatMap(payer -> payer.counted().stream()).toList();
        circle.headcount().moved(counted).ifPresent(moved -> {
            throw Refusal.conflict("levy.run.borders-moved", moved.who().name(first), moved.on());
        });
        var names = circle.headcount().lacking(counted).stream()
                .map(organisation -> organisation.name(first))
                .collect(Collectors.joining(", "));
        var source = question.terms().figures().source();
        return source == null
                ? Refusal.conflict("levy.run.no-source", question.levy().title())
                : Refusal.conflict("levy.run.no-figure", names, question.referenceDate(), source);
    }

    /** Tells whether all have inhabitants, so that a rule that mixes figures lacks what an agreement sets. */
    private static boolean areCounted(List<Circle.Payer> payers, Circle circle) {
        return payers.stream()
                .allMatch(
                        payer -> circle.headcount().inhabitants(payer.counted()).isPresent());
    }

    private static void requireSomebody(Circle circle, Question question) {
        if (circle.payers().isEmpty()) {
            throw Refusal.conflict(
                    "levy.run.nobody", question.levy().title(), question.time().from());
        }
    }

    private static void refuseMergers(Circle circle, LevyTerms terms) {
        circle.doubts().stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.MERGER && terms.proration() == Proration.FULL)
                .findFirst()
                .ifPresent(doubt -> {
                    throw Refusal.conflict("levy.run.merger", doubt.about(), Objects.requireNonNull(doubt.day()));
                });
    }

    private static void refuseGone(Circle circle) {
        circle.gone().stream().findFirst().ifPresent(each -> {
            throw Refusal.conflict("levy.run.gone", each.about(), Objects.requireNonNull(each.day()));
        });
    }

    private static Limits limits(LevyTerms terms, LevyRule rule) {
        return terms.limits().or(rule.limits());
    }

    private static List<Participant> participants(Circle circle, @Nullable CostKey key) {
        return circle.payers().stream()
                .map(payer -> new Participant(
                        payer.id().value().toString(),
                        payer.name(),
                        payer.organisation().kind().code(),
                        circle.headcount().inhabitants(payer.counted()),
                        key == null ? null : key.of(payer.id()).orElse(null),
                        payer.part()))
                .toList();
    }

    private static List<Outcome.Line> lines(Circle circle, List<Share> shares, LocalDate on) {
        var lines = new ArrayList<Outcome.Line>();
        for (var i = 0; i < shares.size(); i++) {
            var payer = circle.payers().get(i);
            var share = shares.get(i);
            lines.add(new Outcome.Line(
                    payer.id(),
                    payer.name(),
                    share.basis(),
                    share.amount(),
                    share.bound(),
                    payer.part(),
                    payer.since(),
                    new Counted(
                            circle.headcount().counted(payer.counted(), on),
                            share.participant().kind())));
        }
        return lines;
    }

    private static List<Doubt> doubts(Circle circle, List<Outcome.Line> lines) {
        var doubts = new ArrayList<>(circle.doubts());
        lines.stream()
                .filter(line -> line.amount() == 0)
                .forEach(line -> doubts.add(new Doubt(Doubt.Kind.NOTHING, line.name(), null)));
        return doubts;
    }
}
