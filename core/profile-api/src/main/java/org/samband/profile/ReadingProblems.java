package org.samband.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.reading.Section;
import org.samband.profile.reading.TableForm;
import org.samband.profile.reading.Word;

/** Checks that a reading vocabulary speaks of what its profile has. */
final class ReadingProblems {

    private static final Set<String> FIELDS =
            Set.of("schedule", "responsible", "resources", "reference", "number", "effect", "text");
    private static final Set<String> UNITS = Set.of("week", "month", "quarter", "half-year", "year");
    private static final int MOST_KEYS = 1_000;
    private static final int MOST_PHRASES = 5_000;
    private static final int LONGEST_PHRASE = 200;

    private final ReadingVocabulary vocabulary;
    private final ProfileKeys keys;
    private final Findings findings;
    private final Set<String> levels;

    ReadingProblems(ReadingVocabulary vocabulary, ProfileKeys keys, Findings findings) {
        this.vocabulary = vocabulary;
        this.keys = keys;
        this.findings = findings;
        this.levels = keys.of("plan level");
    }

    void find() {
        checkSizes();
        checkKnown();
        checkHeadings();
        vocabulary.announcements().keySet().forEach(level -> checkLevel("announcement." + level, level));
        vocabulary.lists().keySet().forEach(level -> checkLevel("list." + level, level));
        vocabulary.numberedHeadingLevels().forEach(level -> checkLevel("heading.numbered", level));
        vocabulary.markedHeadingLevels().forEach(level -> checkLevel("heading.marked", level));
        vocabulary.plainHeadingLevel().ifPresent(level -> checkLevel("heading.plain", level));
        vocabulary.phrases(Word.FOR_LEVEL).forEach(phrase -> {
            int equals = phrase.indexOf('=');
            checkLevel(
                    Word.FOR_LEVEL.key(),
                    equals < 0 ? phrase : phrase.substring(0, equals).strip());
        });
        checkFamilies();
        findings.answer("readingVocabulary()", vocabulary::tableForms).ifPresent(forms -> forms.forEach(this::check));
    }

    private void checkSizes() {
        if (vocabulary.keys().size() > MOST_KEYS || vocabulary.allPhrases().count() > MOST_PHRASES) {
            findings.add("readingVocabulary() has more than %d keys or more than %d phrases.", MOST_KEYS, MOST_PHRASES);
        }
        vocabulary
                .allPhrases()
                .filter(phrase -> phrase.length() > LONGEST_PHRASE)
                .forEach(phrase -> findings.add(
                        "readingVocabulary() has a phrase of more than %d characters, beginning \"%s\".",
                        LONGEST_PHRASE, phrase.substring(0, 40)));
    }

    private void checkKnown() {
        Set<String> whole = new HashSet<>();
        Stream.of(Word.values()).map(Word::key).forEach(whole::add);
        Stream.of(Section.values()).map(section -> "section." + section.key()).forEach(whole::add);
        List<String> prefixes = Stream.concat(
                        Stream.of("heading", "announcement", "list", "table"),
                        Stream.of(Family.values()).map(Family::key))
                .map(prefix -> prefix + ".")
                .toList();
        vocabulary.keys().stream()
                .filter(key -> !whole.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .forEach(key -> findings.add("readingVocabulary() has the key %s, which means nothing.", key));
    }

    private void checkHeadings() {
        vocabulary.headings().forEach((level, patterns) -> {
            checkLevel("heading." + level, level);
            patterns.stream()
                    .filter(pattern -> !pattern.contains("{title}"))
                    .forEach(pattern -> findings.add(
                            "readingVocabulary(), heading.%s, has the pattern \"%s\" without {title}.",
                            level, pattern));
        });
    }

    private void checkLevel(String key, String level) {
        if (!levels.contains(level)) {
            findings.add("readingVocabulary(), %s, speaks of \"%s\", which is no level of the plan.", key, level);
        }
    }

    private void checkFamilies() {
        check(Family.BODY, keys.of("body type")::contains, "a body type of this profile");
        check(Family.CYCLE, keys.of("reporting cycle")::contains, "a reporting cycle of this profile");
        check(Family.SOURCE, keys.of("source")::contains, "a source of this profile");
        check(Family.CERTAINTY, keys.of("certainty")::contains, "a certainty of this profile");
        check(Family.TREATMENT, Set.of("treats", "receives")::contains, "treats or receives");
        check(Family.PART, Set.of("early", "mid", "late")::contains, "early, mid or late");
        check(Family.EVERY, UNITS::contains, "week, month, quarter, half-year or year");
        check(Family.HALF_YEAR, "[12]", "1 or 2");
        check(Family.MONTH, "[1-9]|1[0-2]", "a month's number");
        check(Family.SEASON, "([1-9]|1[0-2])-([1-9]|1[0-2])", "two month numbers such as 9-11");
        check(Family.ORDINAL, "[1-9]\\d?", "a number");
        check(Family.NUMBER, "[1-9]\\d?", "a number");
        check(Family.CURRENCY, "[A-Z]{3}", "the ISO code of a currency");
    }

    private void check(Family family, String pattern, String expected) {
        check(family, last -> last.matches(pattern), expected);
    }

    private void check(Family family, Predicate<String> right, String expected) {
        for (Map.Entry<String, List<String>> entry : vocabulary.phrases(family).entrySet()) {
            if (!right.test(entry.getKey())) {
                findings.add("readingVocabulary(), %s.%s, must end with %s.", family.key(), entry.getKey(), expected);
            }
        }
    }

    private void check(TableForm form) {
        for (TableForm.Column column : form.columns()) {
            if (!levels.contains(column.holds()) && !FIELDS.contains(column.holds())) {
                findings.add(
                        "readingVocabulary(), table.%s, has a column that holds \"%s\", which is neither a level of the plan nor a field.",
                        form.name(), column.holds());
            }
        }
    }
}
