package org.samband.server.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.examples.ExampleManifest.ExampleBudget;
import org.samband.server.examples.ExampleManifest.ExampleLine;
import org.samband.server.examples.ExampleManifest.ExampleResult;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.funding.budget.BudgetLine;
import org.samband.server.funding.budget.BudgetLines;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Money;
import org.samband.server.funding.budget.Parts;
import org.samband.server.funding.budget.Post;
import org.samband.server.funding.budget.Reason;
import org.samband.server.funding.result.Actual;
import org.samband.server.funding.result.ResultLine;
import org.samband.server.funding.result.Results;
import org.samband.server.funding.result.Target;
import org.samband.server.funding.result.YearlyResult;
import org.samband.server.plan.Amount;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.springframework.stereotype.Component;

/** Gives an example its budgets and what its years came to, each with what no source tells. */
@Component
class ExampleMoney {

    private final AllianceProfiles profiles;
    private final Plans plans;
    private final Budgets budgets;
    private final BudgetLines lines;
    private final Results results;

    ExampleMoney(AllianceProfiles profiles, Plans plans, Budgets budgets, BudgetLines lines, Results results) {
        this.profiles = profiles;
        this.plans = plans;
        this.budgets = budgets;
        this.lines = lines;
        this.results = results;
    }

    void fill(ExampleManifest manifest) {
        orNone(manifest.budgets()).forEach(this::budget);
        orNone(manifest.results()).forEach(this::result);
    }

    private void budget(ExampleBudget example) {
        var plan = Boolean.TRUE.equals(example.plan()) ? plan(example.year()) : null;
        var budget = budgets.begin(
                        null,
                        example.year(),
                        example.title(),
                        plan == null ? null : plan.plan().id())
                .id();
        budgets.lack(budget, Objects.requireNonNullElse(example.missing(), ""));
        Map<String, Post> posts = new HashMap<>();
        for (var line : orNone(example.lines())) {
            posts.put(
                    line.title(),
                    lines.add(budget, line.kind(), content(line, posts)).post());
        }
        orNone(example.references())
                .forEach(reference -> lines.refer(
                        budget, post(budget, reference.element()), null, reference.number(), reference.code()));
    }

    private PlanView plan(int year) {
        return plans.all().stream()
                .filter(plan -> plan.year() == year)
                .findFirst()
                .map(plan -> plans.view(plan.id()))
                .orElseThrow(() -> new IllegalStateException("There is no plan of " + year + "."));
    }

    private Post post(BudgetId budget, String element) {
        return budgets.view(budget).allocations().stream()
                .flatMap(row -> Stream.ofNullable(row.line()))
                .filter(line -> line.title().equals(element))
                .map(BudgetLine::post)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing is allocated to \"" + element + "\"."));
    }

    private BudgetLine.Content content(ExampleLine line, Map<String, Post> posts) {
        var amount = line.amount() == null
                ? Amount.of(Amount.Kind.UNKNOWN)
                : Amount.of(minorUnits(line.amount()), currency());
        var parts = new ArrayList<Parts.Part>();
        orNone(line.plus()).forEach(title -> parts.add(new Parts.Part(known(posts, title), true)));
        orNone(line.minus()).forEach(title -> parts.add(new Parts.Part(known(posts, title), false)));
        return new BudgetLine.Content(
                line.title(),
                new Money(amount, null, line.certainty(), null, false, null, null),
                new Reason(line.reason(), line.reference(), day(line.decidedOn())),
                null,
                new Parts(parts));
    }

    private static Post known(Map<String, Post> posts, String title) {
        return Objects.requireNonNull(posts.get(title), title);
    }

    private void result(ExampleResult example) {
        var id = results.begin(null, example.year()).id();
        results.enter(
                id,
                example.figures().stream()
                        .map(figure -> new Actual(null, figure.title(), true, minorUnits(figure.amount())))
                        .toList());
        Map<String, LineKind> kinds = example.figures().stream()
                .collect(Collectors.toMap(ExampleManifest.ExampleFigure::title, ExampleManifest.ExampleFigure::kind));
        Function<ResultLine, Target> target =
                line -> new Target.OfKind(Objects.requireNonNull(kinds.get(line.title())));
        results.map(id, results.view(id).lines().stream().collect(Collectors.toMap(ResultLine::id, target)));
        results.state(
                id,
                new YearlyResult.Statement(
                        sum(example.stated()),
                        example.carried(),
                        example.carriedText(),
                        sum(example.equity()),
                        day(example.equityOn()),
                        example.missing()));
    }

    private @Nullable Long sum(@Nullable String major) {
        return major == null ? null : Long.valueOf(minorUnits(major));
    }

    private long minorUnits(String major) {
        return new BigDecimal(major).movePointRight(Amount.decimals(currency())).longValueExact();
    }

    private String currency() {
        return profiles.currency().getCurrencyCode();
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
