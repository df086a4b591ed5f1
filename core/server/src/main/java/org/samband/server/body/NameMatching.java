package org.samband.server.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Term;

/** Finds the body that a document means, whichever of its names and forms it uses. */
final class NameMatching {

    /** Between the alliance's name and the body's stands at most a word such as "of" or "in". */
    private static final int LONGEST_JOINING_WORD = 3;

    private final AllianceProfile profile;
    private final String alliance;

    NameMatching(AllianceProfile profile, String alliance) {
        this.profile = profile;
        this.alliance = alliance;
    }

    /** A body with the very name comes before one that is meant by another word. */
    Optional<Body> find(String written, List<Body> bodies) {
        var wanted = clean(written);
        return Stream.<Predicate<Body>>of(
                        body -> clean(body.name()).equals(wanted),
                        body -> names(body).anyMatch(wanted::equals),
                        body -> names(body).anyMatch(name -> saysNoMoreThan(wanted, name)))
                .flatMap(means -> bodies.stream().filter(means))
                .findFirst();
    }

    /** Finds the type of body that a name is a form of. */
    Optional<String> typeOf(String written) {
        var wanted = clean(written);
        return profile.bodyTypes().stream()
                .map(type -> type.key())
                .filter(type -> forms(type).anyMatch(form -> wanted.equals(form) || saysNoMoreThan(wanted, form)))
                .findFirst();
    }

    /** Tells whether a body is called by nothing else than the word for its type. */
    boolean isCalledByItsType(Body body) {
        var name = clean(body.name());
        return body.type().stream()
                .flatMap(this::forms)
                .anyMatch(form -> name.equals(form) || saysNoMoreThan(name, form));
    }

    private Stream<String> names(Body body) {
        return Stream.of(
                        Stream.of(clean(body.name())),
                        body.aliases().stream().map(NameMatching::clean),
                        body.type().stream().flatMap(this::forms))
                .flatMap(names -> names);
    }

    private Stream<String> forms(String type) {
        var terminology = profile.terminology();
        return terminology.languages().stream()
                .flatMap(language -> terminology.term(language, type).stream())
                .flatMap(term -> Stream.of(Term.Form.SINGULAR, Term.Form.DEFINITE)
                        .flatMap(form -> Stream.of(term.in(form), term.genitive(form))))
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
