package org.samband.server.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Term;
import org.samband.server.plugin.Terms;

/** Writes the words of an alliance as the resources of a profile: its own instead of those they replace. */
final class ProfileWords {

    private final AllianceProfile profile;
    private final Map<String, Map<String, Term>> own;
    private final Map<String, List<String>> phrases;

    ProfileWords(AllianceProfile profile, Map<String, Map<String, Term>> own, Map<String, List<String>> phrases) {
        this.profile = profile;
        this.own = own;
        this.phrases = phrases;
    }

    /** Returns the languages of the profile, the usual one first. */
    List<String> languages() {
        return List.copyOf(profile.terminology().languages());
    }

    /** Returns the words by language; what is named in one language is named in all. */
    Map<String, String> terms() {
        var concepts = new TreeSet<String>();
        languages().forEach(language -> {
            concepts.addAll(profile.terminology().concepts(language));
            concepts.addAll(own.getOrDefault(language, Map.of()).keySet());
        });
        var files = new TreeMap<String, String>();
        for (var language : languages()) {
            var words = Terms.of(language, own.getOrDefault(language, Map.of()), profile);
            files.put(
                    language,
                    concepts.stream()
                            .map(concept -> lines(concept, words.term(concept)))
                            .collect(Collectors.joining()));
        }
        return files;
    }

    Optional<String> reading() {
        return vocabulary(profile.readingVocabulary().entries());
    }

    Optional<String> minutes() {
        var entries = new TreeMap<>(profile.minutesVocabulary().entries());
        phrases.forEach((occasion, said) -> entries.put("set." + occasion, said));
        return vocabulary(entries);
    }

    private static Optional<String> vocabulary(Map<String, List<String>> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new TreeMap<>(entries)
                        .entrySet().stream()
                                .map(entry -> key(entry.getKey()) + " = " + value(String.join(" | ", entry.getValue()))
                                        + "\n")
                                .collect(Collectors.joining()));
    }

    private static String lines(String concept, Term term) {
        var forms = new ArrayList<String>();
        for (var form : Term.Form.values()) {
            forms.add(plain(term.in(form)));
        }
        var line = key(concept) + " = " + value(String.join(", ", forms)) + "; "
                + term.gender().name().toLowerCase(Locale.ROOT) + "\n";
        return term.genitives().isEmpty()
                ? line
                : line + key(concept) + ".genitive = "
                        + value(term.genitives().stream()
                                .map(ProfileWords::plain)
                                .collect(Collectors.joining(", ")))
                        + "\n";
    }

    /** In the resource a comma stands between forms, and a semicolon before the gender. */
    private static String plain(String form) {
        return form.replace(",", "").replace(";", "");
    }

    private static String key(String key) {
        return value(key).replace(":", "\\:").replace("=", "\\=").replace(" ", "\\ ");
    }

    private static String value(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "");
    }
}
