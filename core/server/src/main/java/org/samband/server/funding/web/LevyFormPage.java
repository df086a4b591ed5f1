package org.samband.server.funding.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.samband.profile.levy.LevyRule;
import org.samband.server.alliance.Scheme;
import org.samband.server.funding.Payers;
import org.samband.server.funding.Proration;
import org.samband.server.funding.RunWords;
import org.samband.server.register.PopulationSource;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;

/** The form of a levy with what it offers to choose from. */
public record LevyFormPage(LevyForm form, List<LevyRule> rules, List<Scheme> schemes, List<PopulationSource> sources) {

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

    public List<Choice> prorationChoices(Frame frame) {
        return Arrays.stream(Proration.values())
                .map(proration -> new Choice(proration.key(), frame.say("levy.proration." + proration.key())))
                .toList();
    }

    public List<Choice> roundingChoices(Frame frame) {
        return List.of("1", "100", "1000").stream()
                .map(step -> new Choice(step, frame.say("levy.rounding." + step)))
                .toList();
    }
}
