package org.samband.server.meeting.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.CaseNumbering;
import org.samband.profile.reading.Family;
import org.samband.profile.reading.MinutesFamily;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.MinutesWord;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Phrases;

/** The vocabularies of a profile made ready to be looked up in minutes. */
final class MinutesLexicon {

    private static final int LONGEST_LABEL = 120;
    private static final String NUMBER_PLACE = "{number}";

    private final MinutesVocabulary vocabulary;
    private final ReadingVocabulary plans;
    private final Map<MinutesWord, Pattern> words = new EnumMap<>(MinutesWord.class);
    private final Map<MinutesWord, Pattern> labels = new EnumMap<>(MinutesWord.class);
    private final Map<MinutesFamily, Map<String, Pattern>> families = new EnumMap<>(MinutesFamily.class);
    private final Map<MinutesFamily, Map<String, Pattern>> familyLabels = new EnumMap<>(MinutesFamily.class);
    private final List<LinePattern> titles;
    private final List<LinePattern> cases;
    private final List<LinePattern> decisions;
    private final List<LinePattern> noise;
    private final DateReader dates;
    private final Bodies bodies;
    private final CaseNumbers numbers;

    MinutesLexicon(MinutesVocabulary vocabulary, ReadingVocabulary plans, CaseNumbering numbering) {
        this.vocabulary = vocabulary;
        this.plans = plans;
        for (MinutesWord word : MinutesWord.values()) {
            List<String> phrases = vocabulary.phrases(word);
            Phrases.anyOf(phrases).ifPresent(any -> words.put(word, any));
            label(phrases).ifPresent(label -> labels.put(word, label));
        }
        for (MinutesFamily family : MinutesFamily.values()) {
            families.put(family, patterns(family, Phrases::anyOf));
            familyLabels.put(family, patterns(family, MinutesLexicon::label));
        }
        titles = vocabulary.phrases(MinutesWord.TITLE).stream()
                .map(phrase -> new LinePattern(phrase, CaseNumbers.ANY))
                .toList();
        cases = vocabulary.phrases(MinutesWord.CASE).stream()
                .map(phrase -> new LinePattern(
                        phrase, phrase.startsWith(NUMBER_PLACE) ? CaseNumbers.WITH_YEAR : CaseNumbers.ANY))
                .toList();
        decisions =
                vocabulary.phrases(MinutesFamily.TEXT).getOrDefault(DraftText.Kind.DECISION.key(), List.of()).stream()
                        .filter(phrase -> phrase.contains("{body}"))
                        .map(phrase -> new LinePattern(phrase, CaseNumbers.ANY))
                        .toList();
        noise = plans.phrases(Word.NOISE).stream()
                .map(phrase -> new LinePattern(phrase, CaseNumbers.ANY))
                .toList();
        dates = new DateReader(months());
        bodies = new Bodies(bodyWords());
        numbers = new CaseNumbers(numbering);
    }

    private static Optional<Pattern> label(List<String> phrases) {
        String any = phrases.stream()
                .filter(phrase -> !phrase.isBlank() && phrase.indexOf('{') < 0)
                .map(phrase ->
                        phrase.endsWith("*") ? Phrases.literal(phrase) + "[^:]{0,100}?" : Phrases.literal(phrase))
                .collect(joining("|"));
        return any.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrases.compile("^(?:" + any + ")" + Phrases.SPACE + "*+(?::" + Phrases.SPACE + "*+|[.]?"
                        + Phrases.SPACE + "*+$)"));
    }

    private Map<String, Pattern> patterns(MinutesFamily family, Function<List<String>, Optional<Pattern>> compile) {
        Map<String, Pattern> patterns = new TreeMap<>();
        vocabulary
                .phrases(family)
                .forEach((key, phrases) -> compile.apply(phrases).ifPresent(pattern -> patterns.put(key, pattern)));
        return patterns;
    }

    private Map<Integer, List<String>> months() {
        Map<Integer, List<String>> months = new HashMap<>();
        plans.phrases(Family.MONTH).forEach((key, names) -> add(months, key, names));
        vocabulary.phrases(MinutesFamily.MONTH).forEach((key, names) -> add(months, key, names));
        return months;
    }

    private static void add(Map<Integer, List<String>> months, String key, List<String> names) {
        if (key.matches("\\d{1,2}")) {
            months.computeIfAbsent(Integer.valueOf(key), number -> new ArrayList<>())
                    .addAll(names);
        }
    }

    private Map<String, List<String>> bodyWords() {
        Map<String, List<String>> bodyWords = new TreeMap<>();
        plans.phrases(Family.BODY).forEach((key, names) -> bodyWords.put(key, new ArrayList<>(names)));
        vocabulary
                .phrases(MinutesFamily.BODY)
                .forEach((key, names) -> bodyWords
                        .computeIfAbsent(key, type -> new ArrayList<>())
                        .addAll(names));
        return bodyWords;
    }

    DateReader dates() {
        return dates;
    }

    Bodies bodies() {
        return bodies;
    }

    CaseNumbers numbers() {
        return numbers;
    }

    boolean isNoise(String line) {
        return noise.stream().anyMatch(pattern -> pattern.match(line).isPresent());
    }

    Optional<LinePattern.Match> title(String line) {
        return first(titles, line);
    }

    Optional<LinePattern.Match> caseHeading(String line) {
        return first(cases, line);
    }

    /** Reads the heading of a decision that is a proposal for another body. */
    Optional<LinePattern.Match> forwarding(String line) {
        return first(decisions, line);
    }

    private static Optional<LinePattern.Match> first(List<LinePattern> patterns, String line) {
        return patterns.stream()
                .flatMap(pattern -> pattern.match(line).stream())
                .findFirst();
    }

    /** Returns where a word is found in a text, whole words only. */
    Optional<Matcher> find(MinutesWord word, String text) {
        Pattern pattern = words.get(word);
        Matcher matcher = pattern == null ? null : pattern.matcher(text);
        return matcher != null && matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    Optional<Pattern> pattern(MinutesWord word) {
        return Optional.ofNullable(words.get(word));
    }

    Map<String, Pattern> patterns(MinutesFamily family) {
        return families.getOrDefault(family, Map.of());
    }

    boolean is(MinutesWord word, String text) {
        return rest(labels.get(word), text).filter(String::isEmpty).isPresent();
    }

    /** Returns what follows a label at the beginning of a line, or empty if the line does not begin with it. */
    Optional<String> after(MinutesWord label, String line) {
        return rest(labels.get(label), line);
    }

    /** Returns which label of a family a line begins with, and what follows it. */
    Optional<Label> label(MinutesFamily family, String line) {
        for (var entry : familyLabels.getOrDefault(family, Map.of()).entrySet()) {
            Optional<String> rest = rest(entry.getValue(), line);
            if (rest.isPresent()) {
                return Optional.of(new Label(entry.getKey(), rest.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> rest(@Nullable Pattern label, String line) {
        if (label == null) {
            return Optional.empty();
        }
        Matcher matcher = label.matcher(line);
        matcher.region(0, Math.min(line.length(), LONGEST_LABEL));
        matcher.useAnchoringBounds(line.length() <= LONGEST_LABEL);
        return matcher.find() ? Optional.of(line.substring(matcher.end()).strip()) : Optional.empty();
    }

    /** Returns what joins the last two of a list. */
    Optional<Pattern> and() {
        return Phrases.anyOf(plans.phrases(Word.AND));
    }

    /** Returns the known names that stand for somebody outside, besides patterns of names. */
    List<String> externalNames() {
        return plans.phrases(Word.EXTERNAL_BODY).stream()
                .filter(phrase -> phrase.indexOf('*') < 0)
                .toList();
    }

    /**
     * A label and what follows it.
     *
     * @param key the last part of the label's key
     * @param rest what follows it on the line
     */
    record Label(String key, String rest) {}
}
