package org.samband.server.funding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.web.Texts;

/** Says in the reader's language what a run is about, on pages and in documents. */
public record RunWords(Texts texts) {

    public String title(LevyRun run) {
        var time = run.time().wholeYear()
                ? Integer.toString(run.year())
                : texts.formats().range(run.fromDay(), run.time().last());
        return texts.say(
                run.credits() ? "levy.run.credit-title" : "levy.run.title",
                run.inputs().levy(),
                time);
    }

    /**
     * Returns what the run rests on, by name.
     *
     * @param whole whether the reader may see what everybody pays together
     */
    public Map<String, String> facts(LevyRun run, boolean whole) {
        var inputs = run.inputs();
        var explanation = new Explanation(run, texts);
        var facts = new LinkedHashMap<String, String>();
        facts.put(texts.say("levy.scheme"), inputs.scheme());
        if (whole) {
            facts.put(texts.say("levy.total"), explanation.amount(run.total()));
        }
        facts.put(texts.say(inputs.total() ? "levy.total-shared" : "levy.rate"), explanation.given());
        facts.put(
                texts.say("levy.decision"),
                inputs.decision().isEmpty() ? texts.say("levy.decision-none") : inputs.decision());
        facts.put(texts.say("levy.rule"), capital(texts.term(inputs.rule())));
        facts.put(
                texts.say("levy.payers"),
                texts.say("levy.payers." + inputs.payers().key()));
        counting(inputs.onlyKind(), inputs.within()).ifPresent(who -> facts.put(texts.say("levy.who-counts"), who));
        if (inputs.sourceName() != null) {
            facts.put(
                    texts.say("levy.figures"),
                    texts.say(
                            "levy.figures-of",
                            inputs.sourceName(),
                            texts.formats().longDate(inputs.referenceDate())));
        }
        if (inputs.figuresRecorded() != null) {
            facts.put(
                    texts.say("levy.figures-recorded"),
                    texts.formats().longDate(LocalDate.ofInstant(inputs.figuresRecorded(), ZoneId.systemDefault())));
        }
        facts.put(
                texts.say("levy.rounding"),
                rounding(
                        new LevyAmounts(inputs.unit(), run.currency().orElse(null), texts),
                        new LevyRounding(inputs.roundingStep(), inputs.roundingMode()),
                        inputs.total()));
        if (inputs.agreement() != null) {
            facts.put(texts.say("levy.agreement"), inputs.agreement());
        }
        facts.put(texts.say("levy.state"), state(run));
        facts.put(texts.say("levy.profile"), (inputs.profile() + " " + inputs.profileVersion()).strip());
        return facts;
    }

    /** Returns how amounts are rounded. */
    public String rounding(LevyAmounts amounts, LevyRounding rounding, boolean total) {
        return total
                ? texts.say("levy.rounding.remainders")
                : new RoundingWords(amounts, rounding.roundingStep(), rounding.roundingMode()).how();
    }

    /** Returns who alone counts, by kind and by county, or empty where everybody does. */
    public Optional<String> counting(@Nullable String kind, @Nullable String within) {
        var words = new ArrayList<String>();
        if (kind != null) {
            words.add(texts.say("levy.who-counts.only." + kind));
        }
        if (within != null) {
            words.add(texts.say("levy.who-counts.within", within));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    /** Returns a kind of organisation as a word within a sentence. */
    static String kind(String code, Texts texts) {
        var word = texts.say("register.kind." + code);
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    public String state(LevyRun run) {
        return texts.say("levy.state." + run.state().key());
    }

    public List<String> leftOut(LevyRun run) {
        return leftOut(run.inputs());
    }

    /** Returns a sentence for each who was left out. */
    public List<String> leftOut(RunInputs inputs) {
        return inputs.leftOut().stream().map(this::sentence).toList();
    }

    /** Returns a sentence for each doubt. */
    public List<String> doubts(LevyRun run) {
        return run.inputs().doubts().stream().map(this::sentence).toList();
    }

    /** Returns what the basis is called at the head of its column. */
    public String basisHead(RunInputs inputs) {
        return texts.say("levy.basis." + inputs.basis().name().toLowerCase(Locale.ROOT));
    }

    /** Returns a rule for the day of the figures, such as "1 January of the same year". */
    public String reference(ReferenceDay day) {
        var sample = texts.formats().longDate(day.in(2001 + day.referenceYearsBefore()));
        return texts.say(
                "levy.reference.rule", sample.replaceAll("[,\\s\\u00a0]*2001$", ""), day.referenceYearsBefore());
    }

    private String sentence(LeftOut out) {
        var name = out.through() == null ? out.name() : texts.say("levy.left-out.through", out.name(), out.through());
        return texts.say(
                "levy.left-out." + out.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), name, detail(out));
    }

    private String detail(LeftOut out) {
        if (out.detail() == null) {
            return "";
        }
        return out.reason() == LeftOut.Reason.OTHER_KIND ? texts.say("levy.kind." + out.detail()) : out.detail();
    }

    private String sentence(Doubt doubt) {
        var day = doubt.day();
        return texts.say(
                "levy.doubt." + doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                doubt.about(),
                day == null ? "" : texts.formats().longDate(day));
    }

    /** Returns a word as it begins a line. */
    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
