package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samband.profile.levy.LevyRule;
import org.samband.server.alliance.Scheme;
import org.samband.server.funding.Payers;
import org.samband.server.funding.Proration;
import org.samband.server.funding.RunWords;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.PopulationSource;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;

/** The form of a levy with what it offers to choose from. */
public record LevyFormPage(LevyForm form, List<LevyRule> rules, List<Scheme> schemes, List<PopulationSource> sources) {

    private static final List<Long> USUAL_STEPS = List.of(1L, 10L, 50L, 100L, 500L, 1_000L, 5_000L, 10_000L, 100_000L);
    private static final Set<RoundingMode> USUAL_MODES =
            EnumSet.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN);

    public String title(Frame frame) {
        var name = form.title();
        return form.id() == null ? frame.say("levy.new") : frame.say("levy.edit-title", name == null ? "" : name);
    }

    public String action() {
        return form.id() == null ? FundingPlaces.levies() : back();
    }

    public String back() {
        return form.id() == null ? FundingPlaces.levies() : FundingPlaces.levies() + "/" + form.id();
    }

    public List<Choice> ruleChoices(Frame frame) {
        return rules.stream()
                .map(rule -> new Choice(rule.key(), RunWords.capital(frame.term(rule.key()))))
                .toList();
    }

    public List<Choice> schemeChoices() {
        return schemes.stream()
                .map(scheme -> new Choice(scheme.id().value().toString(), scheme.title()))
                .toList();
    }

    public List<Choice> sourceChoices(Frame frame) {
        var choices = new ArrayList<Choice>();
        sources.forEach(source ->
                choices.add(new Choice(source.key(), source.title(frame.texts().language()))));
        choices.add(new Choice("", frame.say("levy.source-none")));
        return choices;
    }

    public List<Choice> payerChoices(Frame frame) {
        return Arrays.stream(Payers.values())
                .map(payers -> new Choice(payers.key(), frame.say("levy.payers." + payers.key())))
                .toList();
    }

    public List<Choice> kindChoices(Frame frame) {
        var choices = new ArrayList<>(List.of(new Choice("", frame.say("levy.who-counts.all"))));
        for (var kind : OrganisationKind.values()) {
            choices.add(new Choice(kind.code(), frame.say("levy.who-counts.only." + kind.code())));
        }
        return choices;
    }

    public List<Choice> prorationChoices(Frame frame) {
        return Arrays.stream(Proration.values())
                .map(proration -> new Choice(proration.key(), frame.say("levy.proration." + proration.key())))
                .toList();
    }

    /** Returns the usual steps and the one that is agreed or typed. */
    public List<Choice> roundingChoices(Frame frame) {
        var steps = new TreeSet<>(USUAL_STEPS);
        var typed = form.roundingStep();
        if (typed != null && typed.matches("[1-9]\\d{0,8}")) {
            steps.add(Long.valueOf(typed));
        }
        return steps.stream()
                .map(step -> new Choice(
                        Long.toString(step),
                        step == 1 ? frame.say("levy.rounding.none", amount(step, frame)) : amount(step, frame)))
                .toList();
    }

    /** Returns the ways to round, without those that differ for negative amounts only, unless one is agreed. */
    public List<Choice> modeChoices(Frame frame) {
        return Stream.of(RoundingMode.values())
                .filter(mode -> USUAL_MODES.contains(mode) || mode.name().equals(form.roundingMode()))
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .map(mode -> new Choice(
                        mode.name(),
                        frame.say("levy.rounding-mode."
                                + mode.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .toList();
    }

    public String mode() {
        return Objects.requireNonNullElse(form.roundingMode(), RoundingMode.HALF_UP.name());
    }

    private String amount(long minorUnits, Frame frame) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(form.currency()))
                .findFirst()
                .map(currency -> frame.formats().money(minorUnits, currency))
                .orElseGet(() -> frame.formats().number(BigDecimal.valueOf(minorUnits, 2)));
    }
}
