package org.samband.profile.testkit;

import static org.samband.profile.Level.level;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.Certainty;
import org.samband.profile.Level.Feature;
import org.samband.profile.PlanStructure;
import org.samband.profile.ReportingCycle;
import org.samband.profile.Seats;
import org.samband.profile.Term;
import org.samband.profile.Terminology;

/** A whole profile in which the code of a recipe takes the place of its part. */
public abstract class TriedProfile implements AllianceProfile {

    private static final String WORDS = """
            assembly = assembly, the assembly, assemblies, the assemblies
            board = board, the board, boards, the boards
            area = area, the area, areas, the areas
            measure = measure, the measure, measures, the measures
            annual = year, the year, years, the years
            annual-report = annual report, the annual report, annual reports, the annual reports
            """;

    /** Returns the terms of the base profile that the recipe keeps, and those of the recipe. */
    protected Terminology words(List<String> own) {
        Map<String, Map<String, Term>> words = new LinkedHashMap<>();
        Map<String, Term> english = read(WORDS);
        english.keySet().retainAll(keys());
        words.put("en", english);
        for (String lines : own) {
            String[] parts = lines.split("\n", 2);
            String language = parts[0].replaceFirst(".*_([a-z]{2})\\.properties.*", "$1");
            words.computeIfAbsent(language.length() == 2 ? language : "en", none -> new LinkedHashMap<>())
                    .putAll(read(lines));
        }
        return Terminology.of(words);
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        bodyTypes().forEach(type -> keys.add(type.key()));
        planStructure().levels().forEach(level -> keys.add(level.key()));
        reportingCycles().forEach(cycle -> keys.addAll(List.of(cycle.key(), cycle.report())));
        return keys;
    }

    private static Map<String, Term> read(String lines) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Term> terms = new LinkedHashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (!key.endsWith(".genitive")) {
                terms.put(key, Term.parse(properties.getProperty(key), properties.getProperty(key + ".genitive")));
            }
        }
        return terms;
    }

    @Override
    public String id() {
        return "tried";
    }

    @Override
    public List<BodyType> bodyTypes() {
        return List.of(BodyType.of("assembly", Seats.perInhabitants(4_000)), BodyType.of("board", Seats.perMember(1)));
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("area").with(Feature.ROUTES), level("measure").with(Feature.SCHEDULE, Feature.STATUS));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.annual());
    }

    @Override
    public List<String> resourceSources() {
        return List.of();
    }

    @Override
    public List<Certainty> certainties() {
        return List.of();
    }
}
