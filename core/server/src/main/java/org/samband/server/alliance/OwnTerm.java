package org.samband.server.alliance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Term;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A word that an alliance uses instead of its profile's.
 *
 * @param genitives the four genitives, one a line, where they do not follow from adding an s
 */
@Table("alliance_term")
record OwnTerm(
        @Id OwnTermId id,
        String language,
        String concept,
        String singular,
        String definite,
        String plural,
        String pluralDefinite,
        Term.Gender gender,
        @Nullable String genitives,
        @Version @Nullable Integer version) {

    static OwnTerm first(String language, String concept, Term term) {
        return of(new OwnTermId(Ids.next()), language, concept, term, null);
    }

    OwnTerm changedTo(Term term) {
        return of(id, language, concept, term, version);
    }

    Term term() {
        return new Term(
                singular,
                definite,
                plural,
                pluralDefinite,
                gender,
                genitives == null ? List.of() : List.of(genitives.split("\n")));
    }

    private static OwnTerm of(OwnTermId id, String language, String concept, Term term, @Nullable Integer version) {
        return new OwnTerm(
                id,
                language,
                concept,
                term.singular(),
                term.definite(),
                term.plural(),
                term.pluralDefinite(),
                term.gender(),
                term.genitives().isEmpty() ? null : String.join("\n", term.genitives()),
                version);
    }
}
