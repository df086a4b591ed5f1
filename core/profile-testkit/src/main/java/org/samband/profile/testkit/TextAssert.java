package org.samband.profile.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.samband.profile.Terminology;

/**
 * Says how the terms of a profile read in running text, which is where a wrong form shows.
 *
 * <pre>{@code
 * assertThatText("en", "Treated by [[board:definite]].").reads("Treated by the board.");
 * }</pre>
 */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public final class TextAssert {

    private static final Pattern PLACE = Pattern.compile("\\[\\[([^\\]:]*):?([^\\]]*)]]");

    private final Terminology terms;
    private final String language;
    private final String text;

    private TextAssert(Terminology terms, String language, String text) {
        this.terms = terms;
        this.language = language;
        this.text = text;
    }

    static TextAssert of(Terminology terms, String language, String text) {
        if (!terms.languages().contains(language)) {
            throw new AssertionError("The terminology does not speak \"%s\"; Terminology.of(...) declares %s."
                    .formatted(language, terms.languages()));
        }
        return new TextAssert(terms, language, text);
    }

    /** Checks the text with the terms in it. */
    public void reads(String expected) {
        String found = terms.inText(language, text);
        if (!found.equals(expected)) {
            throw new AssertionError(
                    "In %s it reads%n  %s%ninstead of%n  %s%n%s".formatted(language, found, expected, advice(found)));
        }
    }

    private String advice(String found) {
        Matcher left = PLACE.matcher(found);
        if (!left.find()) {
            return "Correct the forms in the terms of %s: a thing, the thing, things, the things; gender."
                    .formatted(language);
        }
        String concept =
                Character.toLowerCase(left.group(1).charAt(0)) + left.group(1).substring(1);
        return terms.term(language, concept).isEmpty()
                ? "Nothing is called \"%s\" in the terms of %s; add a line for it, or take a concept that is there: %s."
                        .formatted(concept, language, terms.concepts(language))
                : "There is no form \"%s\" in %s; known are singular, definite, plural and plural-definite, each perhaps with -genitive, and genitive, a, new and this."
                        .formatted(left.group(2), language);
    }
}
