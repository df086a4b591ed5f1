package org.samband.server.alliance;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.profile.Term;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words that this alliance uses instead of its profile's. */
@Component
public class OwnTerms {

    /** The longest form of a word. */
    public static final int LONGEST = 80;

    private static final Pattern PLAIN = Pattern.compile("[^<>\\[\\]{}\\p{Cntrl}]*");

    private final OwnTermRows rows;

    OwnTerms(OwnTermRows rows) {
        this.rows = rows;
    }

    /** Returns them by concept. */
    public Map<String, Term> in(String language) {
        var terms = new TreeMap<String, Term>();
        rows.findByLanguageOrderByConcept(language).forEach(own -> terms.put(own.concept(), own.term()));
        return terms;
    }

    /** Returns all of them by language and concept. */
    public Map<String, Map<String, Term>> all() {
        return rows.findAll().stream()
                .collect(Collectors.groupingBy(
                        OwnTerm::language, Collectors.toUnmodifiableMap(OwnTerm::concept, OwnTerm::term)));
    }

    /** Tells whether no form of a word is too long or holds marks of markup. */
    public static boolean isPlain(Term term) {
        return Stream.concat(
                        Stream.of(term.singular(), term.definite(), term.plural(), term.pluralDefinite()),
                        term.genitives().stream())
                .allMatch(
                        form -> form.length() <= LONGEST && PLAIN.matcher(form).matches());
    }

    /**
     * Uses a word of the alliance's own from now on.
     *
     * @throws Refusal if a form is too long or holds marks of markup
     */
    @Transactional
    public void use(String language, String concept, Term term) {
        if (!isPlain(term)) {
            throw Refusal.at(concept, "alliance.term-form", LONGEST);
        }
        rows.save(rows.findByLanguageAndConcept(language, concept)
                .map(own -> own.changedTo(term))
                .orElseGet(() -> OwnTerm.first(language, concept, term)));
        ThisAlliance.forgetOwnTerms();
    }

    /** Uses the profile's word again. */
    @Transactional
    public void useProfiles(String language, String concept) {
        rows.findByLanguageAndConcept(language, concept).ifPresent(rows::delete);
        ThisAlliance.forgetOwnTerms();
    }
}
