package org.samband.server.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.Term;

/** Finds the body that a document means, whichever of its names and forms it uses. */
final class NameMatching {

    /** Between the alliance's name and the body's stands at most a word such as "of" or "in". */
    private static final int LONGEST_JOINING_WORD = 3;

    private final AllianceProfile profile;
    private final Function<String, List<Term>> own;
    private final String alliance;

    /**
     * Matches by the words of a profile and, before them, by those that the alliance uses instead.
     *
     * @param own the alliance's own words for a type of body
     */
    NameMatching(AllianceProfile profile, Function<String, List<Term>> own, String alliance) {
        this.profile = profile;
        this.own = own;
        this.alliance = alliance;
    }

    /** A body with the very name comes before one that is meant by another word. */
    Optional<Body> find(String written, List<Body> bodies) {
        var wanted = clean(written);
        return Stream.<Predicate<Body>>of(
                        body -> clean(body.name()).equals(wanted),
                        body -> names(body, this::ownForms).anyMatch(wanted::equals),
                        body -> names(body, this::ownForms).anyMatch(name -> saysNoMoreThan(wanted, name)),
                        body -> names(body, this::forms).anyMatch(wanted::equals),
                        body -> names(body, this::forms).anyMatch(name -> saysNoMoreThan(wanted, name)))
                .flatMap(means -> bodies.stream().filter(means))
                .findFirst();
    }

    /** Finds the type of body that a name is a form of. */
    Optional<String> typeOf(String written) {
        var wanted = clean(written);
        return Stream.<Function<String, Stream<String>>>of(this::ownForms, this::forms)
                .flatMap(words -> profile.bodyTypes().stream()
                        .map(BodyType::key)
                        .filter(type -> words.apply(type)
                                .anyMatch(form -> wanted.equals(form) || saysNoMoreThan(wanted, form))))
                .findFirst();
    }

    /** Tells whether a body is called by nothing else than the word for its type. */
    boolean isCalledByItsType(Body body) {
        var name = clean(body.name());
        return body.type().stream()
                .flatMap(type -> Stream.concat(ownForms(type), forms(type)))
                .anyMatch(form -> name.equals(form) || saysNoMoreThan(name, form));
    }

    private Stream<String> names(Body body, Function<String, Stream<String>> words) {
        return Stream.of(
                        Stream.of(clean(body.name())),
                        body.aliases().stream().map(NameMatching::clean),
                        body.type().stream().flatMap(words))
                .flatMap(names -> names);
    }

    private Stream<String> forms(String type) {
        var terminology = profile.terminology();
        return terminology.languages().stream()
                .flatMap(language -> terminology.term(language, type).stream())
                .flatMap(NameMatching::forms);
    }

    private Stream<String> ownForms(String type) {
        return own.apply(type).stream().flatMap(NameMatching::forms);
    }

    private static Stream<String> forms(Term term) {
        return Stream.of(Term.Form.SINGULAR, Term.Form.DEFINITE)
                .flatMap(form -> Stream.of(term.in(form), term.genitive(form)))
                .map(NameMatching::clean);
    }

    /** Tells whether a name is another with the alliance's own put before or after it. */
    private boolean saysNoMoreThan(String longer, String name) {
        var rest = (" " + longer + " ").replace(" " + name + " ", " | ");
        return rest.contains("|")
                && Arrays.stream(rest.replace("|", " ").strip().split(" +"))
                        .allMatch(word -> isTheAlliance(word) || word.length() <= LONGEST_JOINING_WORD)
                && rest.contains(clean(alliance));
    }

    private boolean isTheAlliance(String word) {
        return Arrays.stream(clean(alliance).split(" "))
                .anyMatch(own -> word.equals(own) || word.equals(own + "s") || word.equals(own + "'s"));
    }

    private static String clean(String name) {
        return name.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }
}
