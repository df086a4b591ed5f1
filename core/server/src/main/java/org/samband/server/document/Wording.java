package org.samband.server.document;

import java.util.Currency;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Tone;
import org.samband.server.web.Formats;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;

/** How a document's values are said in its language, and the few words that come from here. */
final class Wording {

    private final String tag;
    private final Texts texts;

    private Wording(String tag, Texts texts) {
        this.tag = tag;
        this.texts = texts;
    }

    static Wording of(String languageTag) {
        Language language = Language.of(languageTag).orElse(Language.EN);
        return new Wording(region(languageTag), Texts.in(language, (text, reader) -> text));
    }

    /** Returns the language with its region, by which word processors choose their dictionary. */
    String tag() {
        return tag;
    }

    Formats formats() {
        return texts.formats();
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** Returns a cell's text, without the mark of a state. */
    String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Head head -> head.text();
            case Cell.Number number -> formats().number(number.value());
            case Cell.Money money -> formats().money(money.minorUnits(), Currency.getInstance(money.currency()));
            case Cell.Day day -> formats().date(day.day());
            case Cell.State state -> state.name();
        };
    }

    /** Returns a part's name with its count and percentage. */
    String share(Block.Shares shares, Block.Share part) {
        return part.name() + ": " + formats().number(part.count()) + " ("
                + formats().percent(percent(shares, part)) + ")";
    }

    static long percent(Block.Shares shares, Block.Share part) {
        long sum = shares.parts().stream().mapToLong(Block.Share::count).sum();
        return sum == 0 ? 0 : Math.round(100.0 * part.count() / sum);
    }

    /** Returns the mark of a tone, which tells it apart without colour. */
    static String mark(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "○";
            case GOOD -> "●";
            case WARNING -> "▲";
            case BAD -> "■";
            case DONE -> "✓";
        };
    }

    /** Returns the colour of a tone, dark enough to be read on white. */
    static String colour(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "55606C";
            case GOOD -> "1A6B33";
            case WARNING -> "8A5A00";
            case BAD -> "B3261E";
            case DONE -> "1F4E9E";
        };
    }

    private static String region(String languageTag) {
        return switch (languageTag) {
            case "nb", "no" -> "nb-NO";
            case "nn" -> "nn-NO";
            case "sv" -> "sv-SE";
            case "en" -> "en-GB";
            default -> languageTag;
        };
    }
}
