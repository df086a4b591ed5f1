package org.samband.server.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that the core's own texts are written in. */
public enum Language {
    NB,
    NN,
    SV,
    EN;

    /** A reader of a language that has no texts here reads its closest relative. */
    private static final Map<String, Language> RELATIVES = Map.of("no", NB, "da", NB);

    private final Locale locale = Locale.of(tag());

    /** Finds the language of a tag such as {@code nb} or {@code nb-NO}. */
    public static Optional<Language> of(String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(primary))
                .findFirst()
                .or(() -> Optional.ofNullable(RELATIVES.get(primary)));
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }
}
