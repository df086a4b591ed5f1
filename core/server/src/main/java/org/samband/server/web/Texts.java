package org.samband.server.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the pages and documents say, in one language and with the words of one alliance. */
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Pattern TERM = Pattern.compile("\\[\\[[^\\[\\]]+]]");

    private final Language language;
    private final TermResolver terms;
    private final Formats formats;

    private Texts(Language language, TermResolver terms) {
        this.language = language;
        this.terms = terms;
        this.formats = Formats.in(language);
    }

    public static Texts in(Language language, TermResolver terms) {
        return new Texts(language, terms);
    }

    public Language language() {
        return language;
    }

    public Formats formats() {
        return formats;
    }

    /**
     * Says the text of a key.
     *
     * <p>Arguments go into {@code {0}}, {@code {1}} as they are, so a year gets no thousands separator; a count that
     * should have one is written {@code {0,number}} in the bundle, and {@code {0,choice,...}} works too. Dates and times
     * are written as the language does, messages are said in it.
     */
    public String say(String key, Object... arguments) {
        var pattern = Bundles.find(language, key);
        if (pattern == null) {
            LOG.warn("There is no text for {}", key);
            return key;
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0) {
            return withTerms(pattern, UnaryOperator.identity());
        }
        var format = new MessageFormat(pattern(pattern), language.locale());
        return format.format(sayable(arguments, format));
    }

    public String say(Message message) {
        return say(message.key(), message.arguments().toArray());
    }

    /** Returns one word of the alliance, for example {@code activity:plural}. */
    public String term(String token) {
        return terms.resolve("[[" + token + "]]", language);
    }

    /** Says whether there is a text, for keys that are put together at run time. */
    public boolean knows(String key) {
        return Bundles.find(language, key) != null;
    }

    private String withTerms(String text, UnaryOperator<String> written) {
        return text.contains("[[")
                ? TERM.matcher(text)
                        .replaceAll(token ->
                                Matcher.quoteReplacement(written.apply(terms.resolve(token.group(), language))))
                : text;
    }

    /** An apostrophe, and a brace in a term, is meant as such; only what the bundle says in braces is a place. */
    private String pattern(String text) {
        return withTerms(
                text.replace("'", "''"), term -> term.replace("'", "''").replace("{", "'{'"));
    }

    private Object[] sayable(Object[] arguments, MessageFormat format) {
        var formats = format.getFormatsByArgumentIndex();
        var sayable = Arrays.copyOf(arguments, arguments.length);
        for (int i = 0; i < sayable.length; i++) {
            if (i >= formats.length || formats[i] == null) {
                sayable[i] = asWritten(sayable[i]);
            }
        }
        return sayable;
    }

    private String asWritten(Object argument) {
        return switch (argument) {
            case Message message -> say(message);
            case MoneySaid money -> formats.money(money.minorUnits(), money.currency());
            case TermSaid term -> term(term.token());
            case LocalDate date -> formats.date(date);
            case LocalTime time -> formats.time(time);
            default -> argument.toString();
        };
    }
}
