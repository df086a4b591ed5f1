package org.samband.server.settings.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Term;
import org.samband.server.settings.TermsPart.Word;

/** The forms of a word as somebody typed them; genitives that nobody typed follow from adding an s. */
public record TermForm(
        @Nullable String singular,
        @Nullable String definite,
        @Nullable String plural,
        @Nullable String pluralDefinite,
        @Nullable String gender,
        @Nullable String genitive,
        @Nullable String definiteGenitive,
        @Nullable String pluralGenitive,
        @Nullable String pluralDefiniteGenitive) {

    static TermForm of(Term term) {
        var genitives = term.genitives();
        var own = genitives.size() == 4;
        return new TermForm(
                term.singular(),
                term.definite(),
                term.plural(),
                term.pluralDefinite(),
                term.gender().name().toLowerCase(Locale.ROOT),
                own ? genitives.get(0) : null,
                own ? genitives.get(1) : null,
                own ? genitives.get(2) : null,
                own ? genitives.get(3) : null);
    }

    /** Returns the word as it was typed; it bends with others as it usually does where nobody said how. */
    Word word(Term.Gender usual) {
        return new Word(
                singular,
                definite,
                plural,
                pluralDefinite,
                blank(gender) ? usual.name().toLowerCase(Locale.ROOT) : gender,
                genitives());
    }

    /** Returns the word once it has its four forms. */
    Optional<Term> term() {
        if (Stream.of(singular, definite, plural, pluralDefinite).anyMatch(TermForm::blank)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Word(singular, definite, plural, pluralDefinite, blank(gender) ? null : gender, whole())
                            .term());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<@Nullable String> whole() {
        var all = genitives();
        return all.stream().anyMatch(TermForm::blank) ? List.of() : all;
    }

    private List<@Nullable String> genitives() {
        var all = Stream.of(genitive, definiteGenitive, pluralGenitive, pluralDefiniteGenitive)
                .map(form -> form == null ? "" : form)
                .toList();
        return all.stream().allMatch(TermForm::blank) ? List.of() : List.copyOf(all);
    }

    private static boolean blank(@Nullable String form) {
        return form == null || form.isBlank();
    }
}
