package org.samband.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.report.ReportFormat;

/**
 * Tells what keeps a profile from being used: the contract of {@link AllianceProfile}, as sentences.
 *
 * <p>The test kit and the server ask it, for example {@code ProfileProblems.in(new LakesideProfile())}, which answers with
 * sentences such as <i>terminology() has no term for "shore" in en; add its four forms.</i>
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class ProfileProblems {

    private static final int LONGEST_NOTICE = 120;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final AllianceProfile profile;
    private final Findings findings = new Findings();
    private final ProfileKeys keys = new ProfileKeys(findings);
    private PlanStructure levels = PlanStructure.of();
    private List<ReportingCycle> cycles = List.of();

    private ProfileProblems(AllianceProfile profile) {
        this.profile = profile;
    }

    /** Returns a sentence for each way in which a profile breaks the contract; empty if it keeps it. */
    public static List<String> in(AllianceProfile profile) {
        return new ProfileProblems(profile).check();
    }

    private List<String> check() {
        findings.answer("id()", profile::id).ifPresent(id -> findings.checkKey("id()", id));
        findings.answer("bodyTypes()", profile::bodyTypes).ifPresent(this::checkBodyTypes);
        findings.answer("planStructure()", profile::planStructure).ifPresent(this::checkLevels);
        findings.answer("reportingCycles()", profile::reportingCycles).ifPresent(this::checkCycles);
        findings.answer("planColumns()", profile::planColumns).ifPresent(this::checkColumns);
        findings.answer("usualRoutes()", profile::usualRoutes).ifPresent(this::checkRoutes);
        findings.answer("resourceSources()", profile::resourceSources).ifPresent(this::checkSources);
        findings.answer("certainties()", profile::certainties).ifPresent(this::checkCertainties);
        findings.answer("caseNumbering()", profile::caseNumbering)
                .ifPresent(numbering -> NumberingProblems.find(numbering, findings));
        findings.answer("levyRules()", profile::levyRules)
                .ifPresent(rules -> new LevyProblems(keys, findings).find(rules));
        findings.answer("reportFormats()", profile::reportFormats).ifPresent(this::checkFormats);
        findings.answer("planRules()", profile::planRules)
                .ifPresent(rules -> new PlanRuleProblems(keys, levels, findings).find(rules));
        findings.answer("noticeRule()", profile::noticeRule).ifPresent(this::checkNotice);
        keys.checkOneMeaningEach();
        findings.answer("terminology()", profile::terminology)
                .ifPresent(terms -> new TermProblems(terms, keys.concepts(), findings).find());
        findings.answer("readingVocabulary()", profile::readingVocabulary).ifPresent(this::checkReading);
        findings.answer("minutesVocabulary()", profile::minutesVocabulary)
                .ifPresent(vocabulary -> new MinutesProblems(vocabulary, keys, findings).find());
        findings.answer("country()", profile::country).ifPresent(country -> country.ifPresent(this::checkCountry));
        findings.answer("examples()", profile::examples).ifPresent(this::checkExamples);
        return findings.sentences();
    }

    private void checkBodyTypes(List<? extends @Nullable BodyType> answer) {
        List<BodyType> types = findings.entries("bodyTypes()", answer, 100);
        if (types.isEmpty()) {
            findings.add("bodyTypes() is empty; an alliance needs at least one body.");
        }
        keys.add("body type", "bodyTypes()", types.stream().map(BodyType::key));
        new SeatProblems(types, keys, findings).find();
    }

    private void checkLevels(PlanStructure structure) {
        List<Level> entries = findings.entries("planStructure()", structure.levels(), 12);
        if (entries.isEmpty()) {
            findings.add("planStructure() has no level; a plan needs at least one.");
            return;
        }
        levels = structure;
        keys.add("plan level", "planStructure()", entries.stream().map(Level::key));
        if (!entries.getLast().has(Level.Feature.STATUS)) {
            findings.add(
                    "planStructure() ends with the level \"%s\" without STATUS; reports follow the innermost level, so add it.",
                    entries.getLast().key());
        }
        if (entries.stream().noneMatch(Level::required)) {
            findings.add("planStructure() has optional levels only; at least one must be required.");
        }
    }

    private void checkColumns(List<? extends @Nullable PlanColumn> answer) {
        List<PlanColumn> columns = findings.entries("planColumns()", answer, 20);
        findings.checkDifferent("planColumns()", columns.stream().map(PlanColumn::key));
        for (PlanColumn column : columns) {
            if (!column.fits(profile.planStructure())) {
                findings.add(
                        "planColumns() has \"%s\", which is neither \"level:\" with the key of a level nor a common column.",
                        column.key());
            }
        }
    }

    private void checkRoutes(List<? extends @Nullable UsualRoute> answer) {
        for (UsualRoute route : findings.<UsualRoute>entries("usualRoutes()", answer, 50)) {
            if (profile.reportingCycles().stream()
                    .noneMatch(cycle -> cycle.key().equals(route.cycle()))) {
                findings.add("usualRoutes() names the cycle \"%s\", which reportingCycles() lacks.", route.cycle());
            }
            if (profile.bodyTypes().stream().noneMatch(type -> type.key().equals(route.bodyType()))) {
                findings.add("usualRoutes() names the body type \"%s\", which bodyTypes() lacks.", route.bodyType());
            }
        }
    }

    private void checkCycles(List<? extends @Nullable ReportingCycle> answer) {
        cycles = findings.entries("reportingCycles()", answer, 12);
        if (cycles.isEmpty()) {
            findings.add("reportingCycles() is empty; reports need at least one cycle.");
        }
        keys.add("reporting cycle", "reportingCycles()", cycles.stream().map(ReportingCycle::key));
        keys.addConcepts("report", cycles.stream().map(ReportingCycle::report));
        Set<String> letters = new HashSet<>();
        for (ReportingCycle cycle : cycles) {
            if (!cycle.letter().matches("[A-Z]?")) {
                findings.add(
                        "reportingCycles() gives \"%s\" the letter \"%s\"; it must be one capital letter, or none for an undivided year.",
                        cycle.key(), cycle.letter());
            } else if (!letters.add(cycle.letter())) {
                findings.add(
                        "reportingCycles() gives \"%s\" the letter \"%s\" of another cycle, so that their periods are written alike.",
                        cycle.key(), cycle.letter());
            }
        }
    }

    private void checkFormats(List<? extends @Nullable ReportFormat> formats) {
        if (!formats.isEmpty() && !levels.levels().isEmpty()) {
            new ReportProblems(keys, cycles, levels, findings).find(formats);
        }
    }

    private void checkSources(List<? extends @Nullable String> answer) {
        keys.add("source", "resourceSources()", findings.<String>entries("resourceSources()", answer, 100).stream());
    }

    private void checkCertainties(List<? extends @Nullable Certainty> answer) {
        keys.add(
                "certainty",
                "certainties()",
                findings.<Certainty>entries("certainties()", answer, 30).stream()
                        .map(Certainty::key));
    }

    private void checkNotice(Notice notice) {
        if (notice.months() > LONGEST_NOTICE) {
            findings.add(
                    "noticeRule() is %d months; more than %d keep a participant for good.",
                    notice.months(), LONGEST_NOTICE);
        }
    }

    private void checkReading(ReadingVocabulary vocabulary) {
        new ReadingProblems(vocabulary, keys, findings).find();
    }

    private void checkCountry(String code) {
        if (!COUNTRIES.contains(code)) {
            findings.add("country() is \"%s\", which is no ISO 3166 code such as NO or SE.", code);
        }
    }

    private void checkExamples(List<? extends @Nullable ExampleAlliance> answer) {
        List<ExampleAlliance> examples = findings.entries("examples()", answer, 50);
        Stream<@Nullable String> slugs = examples.stream().map(ExampleAlliance::slug);
        findings.checkDifferent("examples()", slugs);
        for (ExampleAlliance example : examples) {
            findings.checkKey("examples()", example.slug());
            findings.answer("examples(), " + example.slug(), () -> {
                try (var stream = example.open("alliance.json")) {
                    return stream.read() >= 0;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
