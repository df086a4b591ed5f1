package org.samband.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;
import org.samband.profile.statistics.StatisticsFormat;
import org.samband.profile.statistics.StatisticsTable;

/**
 * Tells what keeps a country from being used: the contract of {@link Country}, as sentences.
 *
 * <p>The test kit and the server ask it, for example {@code CountryProblems.in(new Lakeland())}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class CountryProblems {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final List<String> NO_NUMBERS =
            List.of("", " ", "-", "x", "0", "9".repeat(1_000), "\u0661\u0662\u0663", "\ud83d\ude00", "1\n2");

    private static final StatisticsTable NOTHING = new StatisticsTable(StatisticsTable.Form.TEXT, List.of(), true);

    private final Country country;
    private final Findings findings = new Findings();

    private CountryProblems(Country country) {
        this.country = country;
    }

    /** Returns a sentence for each way in which a country breaks the contract; empty if it keeps it. */
    public static List<String> in(Country country) {
        return new CountryProblems(country).check();
    }

    private List<String> check() {
        findings.answer("code()", country::code).ifPresent(code -> {
            if (!COUNTRIES.contains(code)) {
                findings.add("code() is \"%s\", which is no ISO 3166 code such as NO or SE.", code);
            }
        });
        findings.answer("currency()", country::currency);
        findings.answer("languages()", country::languages).ifPresent(this::checkLanguages);
        NO_NUMBERS.forEach(this::checkRefused);
        findings.answer("statisticsFormats()", country::statisticsFormats).ifPresent(this::checkFormats);
        for (int year = 2015; year < 2023; year++) {
            int asked = year;
            findings.answer("localElection(" + year + ")", () -> country.localElection(asked))
                    .flatMap(day -> day)
                    .filter(day -> day.getYear() != asked)
                    .ifPresent(day -> findings.add("localElection(%d) is on %s, in another year.", asked, day));
        }
        return findings.sentences();
    }

    private void checkLanguages(List<? extends @Nullable String> answer) {
        List<String> languages = findings.entries("languages()", answer, 24);
        if (languages.isEmpty()) {
            findings.add("languages() is empty; a country writes at least one.");
        }
        languages.forEach(language -> findings.checkLanguage("languages()", language));
        findings.checkDifferent("languages()", languages.stream());
    }

    private void checkFormats(List<? extends @Nullable StatisticsFormat> answer) {
        List<StatisticsFormat> formats = findings.entries("statisticsFormats()", answer, 24);
        var keys = new ArrayList<String>();
        for (StatisticsFormat format : formats) {
            findings.answer("source()", format::source).ifPresent(source -> keys.add(source.key()));
            findings.answer("read(an empty table)", () -> format.read(NOTHING)).ifPresent(reading -> {
                if (reading.problems().isEmpty()) {
                    findings.add("A statistics format finds nothing wrong with an empty table.");
                }
            });
        }
        keys.forEach(key -> findings.checkKey("statisticsFormats()", key));
        findings.checkDifferent("statisticsFormats()", keys.stream());
    }

    private void checkRefused(String written) {
        String shown = written.length() > 20 ? written.substring(0, 20) + "..." : written;
        String method = "checkOrganisationNumber(\"" + shown + "\")";
        findings.answer(method, () -> country.checkOrganisationNumber(written)).ifPresent(problem -> {
            if (problem.isEmpty()) {
                findings.add("%s finds no problem, though no organisation has that number.", method);
            }
        });
    }
}
