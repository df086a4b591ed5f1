package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.LevyRule;
import org.samband.server.funding.Effect;
import org.samband.server.funding.FiguresSaid;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyAmounts;
import org.samband.server.funding.ReferenceDay;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.funding.RunWords;
import org.samband.server.funding.Scenario;
import org.samband.server.register.Organisation;
import org.samband.server.register.PopulationSource;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;

/** A what-if as its page shows it: the question, and the effect where it could be computed. */
public record WhatIfPage(
        WhatIfForm form,
        int year,
        List<Levy> levies,
        @Nullable Levy levy,
        List<LevyRule> rules,
        List<PopulationSource> sources,
        List<LocalDate> days,
        List<Organisation> takingPart,
        @Nullable Effect effect,
        List<Scenario> kept,
        boolean editable) {

    private static final double WIDTH = 640;
    private static final int MOST_YEARS_BEFORE = 2;

    public String address() {
        return FundingPlaces.whatIf();
    }

    public List<Choice> levyChoices() {
        return levies.stream()
                .map(each -> new Choice(each.id().value().toString(), each.title()))
                .toList();
    }

    public List<Choice> ruleChoices(Frame frame) {
        var choices = new ArrayList<>(List.of(new Choice("", frame.say("levy.what-if.rule-same"))));
        rules.forEach(rule -> choices.add(new Choice(rule.key(), RunWords.capital(frame.term(rule.key())))));
        return choices;
    }

    public List<Choice> sourceChoices(Frame frame) {
        var choices = new ArrayList<>(List.of(new Choice("", frame.say("levy.what-if.source-same"))));
        sources.forEach(source ->
                choices.add(new Choice(source.key(), source.title(frame.texts().language()))));
        return choices;
    }

    public List<Choice> dayChoices(Frame frame) {
        var words = new RunWords(frame.texts());
        var choices = new ArrayList<>(List.of(new Choice("", frame.say("levy.what-if.day-same"))));
        dayRules().forEach(rule -> choices.add(new Choice(AskedDay.written(rule), words.reference(rule))));
        days.reversed()
                .forEach(day ->
                        choices.add(new Choice(day.toString(), frame.formats().longDate(day))));
        return choices;
    }

    // A statistic that is about one day of each year has one such rule for each distance that somebody may choose.
    private List<ReferenceDay> dayRules() {
        return days.stream()
                .map(MonthDay::from)
                .distinct()
                .sorted()
                .flatMap(day -> IntStream.rangeClosed(0, MOST_YEARS_BEFORE)
                        .boxed()
                        .flatMap(years -> ReferenceDay.of(day.getMonthValue(), day.getDayOfMonth(), years).stream()))
                .toList();
    }

    /** Returns from which figures the effect follows, and in the place of which. */
    public String figures(Frame frame) {
        return new FiguresSaid(sources, frame.texts()).of(answer());
    }

    public Effect answer() {
        return Objects.requireNonNull(effect);
    }

    /** Returns the ids of who is left out so far. */
    public List<String> leftOut() {
        return form.leftOut().stream().map(id -> id.value().toString()).toList();
    }

    public boolean leftOut(Choice choice) {
        return leftOut().contains(choice.value());
    }

    public String amount(@Nullable Long amount, Frame frame) {
        return amount == null ? "" : amounts(frame).amount(amount);
    }

    public String change(long change, Frame frame) {
        return amounts(frame).change(change);
    }

    public String basis(@Nullable BigDecimal basis, Frame frame) {
        if (basis == null || answer().inputs().withoutBasis(basis)) {
            return "";
        }
        var number = basis.stripTrailingZeros();
        return frame.formats().number(number.scale() < 0 ? number.setScale(0) : number);
    }

    public String basisHead(Frame frame) {
        return new RunWords(frame.texts()).basisHead(answer().inputs());
    }

    /** Returns how long a bar of the chart is. */
    public String length(@Nullable Long amount) {
        var largest = answer().largest();
        return String.format(
                Locale.ROOT, "%.1f", amount == null || largest == 0 ? 0 : Math.max(0, amount) * WIDTH / largest);
    }

    /** Returns what the same question came to when it was kept, if it comes to something else by now. */
    public Optional<Scenario> keptOtherwise() {
        return kept.stream()
                .filter(scenario -> scenario.question().sameAs(answer().question()))
                .filter(scenario ->
                        scenario.effect() != null && scenario.effect().differs(answer()))
                .findFirst();
    }

    public String changed(Scenario scenario, Frame frame) {
        var day = LocalDate.ofInstant(scenario.keptAt(), ZoneId.systemDefault());
        var then = Objects.requireNonNull(scenario.effect()).after();
        return frame.say(
                "levy.what-if.changed",
                scenario.title(),
                frame.formats().longDate(day),
                amount(then, frame),
                amount(answer().after(), frame));
    }

    /** Returns a sentence for each who is left out. */
    public List<String> notCounted(Frame frame) {
        return new RunWords(frame.texts()).leftOut(answer().inputs());
    }

    /** Returns who takes part, also those left out and whether or not the effect could be computed, so that they can be counted in again. */
    public List<Choice> present() {
        if (effect == null) {
            return takingPart.stream()
                    .map(each -> new Choice(each.id().value().toString(), each.name()))
                    .sorted(Comparator.comparing(Choice::label))
                    .toList();
        }
        return Stream.of(effect)
                .flatMap(known -> Stream.concat(
                        known.inputs().leftOut().stream()
                                .filter(out -> out.reason() == LeftOut.Reason.WITHOUT)
                                .map(out ->
                                        new Choice(out.organisation().value().toString(), out.name())),
                        known.lines().stream()
                                .map(line -> new Choice(line.payer().value().toString(), line.name()))))
                .collect(Collectors.toMap(Choice::value, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public String levyTitle(Scenario scenario) {
        return levies.stream()
                .filter(each -> each.id().equals(scenario.levy()))
                .map(Levy::title)
                .findFirst()
                .orElse("");
    }

    /** Returns the address at which a kept what-if is asked again. */
    public String again(Scenario scenario) {
        var question = scenario.question();
        var rate = question.rate();
        var asked = new WhatIfForm(
                question.levy(),
                Integer.toString(question.year()),
                rate == null ? null : rate.movePointLeft(digits(scenario)).toPlainString(),
                question.rule(),
                question.source(),
                AskedDay.written(question.reference(), question.referenceDate()),
                question.without().stream().map(id -> id.value().toString()).toList(),
                null,
                question.with().stream().map(id -> id.value().toString()).toList());
        return address() + asked.query();
    }

    /** Returns the ids of who is counted in besides those that are named. */
    public List<String> countedIn() {
        return form.countedIn().stream().map(id -> id.value().toString()).toList();
    }

    private int digits(Scenario scenario) {
        return levies.stream()
                .filter(each -> each.id().equals(scenario.levy()))
                .map(each -> each.terms().currency())
                .filter(Objects::nonNull)
                .findFirst()
                .map(LevyForm::digits)
                .orElse(2);
    }

    private LevyAmounts amounts(Frame frame) {
        return LevyAmounts.of(Objects.requireNonNull(levy), frame.texts());
    }
}
