package org.samband.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences that a check writes down, and what most checks need to write them. */
final class Findings {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final int LONGEST_KEY = 60;

    private final List<String> sentences = new ArrayList<>();

    void add(String sentence, @Nullable Object... arguments) {
        sentences.add(String.format(sentence, arguments));
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Returns what a method answers, or empty with a sentence if it throws or answers {@code null}. */
    <T> Optional<T> answer(String method, Supplier<? extends @Nullable T> call) {
        try {
            @Nullable T answer = call.get();
            if (answer == null) {
                add("%s returns null.", method);
            }
            return Optional.ofNullable(answer);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            add("%s throws %s%s", method, e.getClass().getSimpleName(), reason(e));
            return Optional.empty();
        }
    }

    /** Returns the entries of a list without its nulls and what exceeds its limit, with a sentence for each sort. */
    <T> List<T> entries(String method, List<? extends @Nullable T> answer, int most) {
        if (answer.size() > most) {
            add("%s has %d entries; at most %d are allowed.", method, answer.size(), most);
        }
        List<T> entries = new ArrayList<>();
        for (@Nullable T entry : answer.subList(0, Math.min(most, answer.size()))) {
            if (entry == null) {
                add("%s holds null.", method);
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    void checkKey(String place, @Nullable String key) {
        if (key == null) {
            add("%s has the key null.", place);
        } else if (key.length() > LONGEST_KEY || !KEY.matcher(key).matches()) {
            add(
                    "%s has the key \"%s\"; a key is at most %d lower-case letters and digits, in words joined by hyphens.",
                    place, key, LONGEST_KEY);
        }
    }

    void checkDifferent(String place, Stream<@Nullable String> keys) {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        keys.forEach(key -> {
            if (key != null && !seen.add(key) && told.add(key)) {
                add("%s has \"%s\" more than once.", place, key);
            }
        });
    }

    void checkLanguage(String place, @Nullable String language) {
        if (language == null || !LANGUAGE.matcher(language).matches()) {
            add("%s has the language \"%s\"; a language is a tag such as nb or pt-BR.", place, language);
        }
    }

    private static String reason(Throwable thrown) {
        return thrown.getMessage() == null ? "." : ": " + thrown.getMessage();
    }
}
