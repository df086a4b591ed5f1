package org.samband.server.register;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Language;

/**
 * Where figures come from: one table of one publisher.
 *
 * @param key what rules and addresses call it, such as {@code ssb-07459}
 * @param referenceDay the day of each year that its figures are about, or null where they are about any day
 * @param title what it is called, in English
 * @param titles what it is called in other languages, by the tags of these
 * @param bordersOn the day in whose borders the figures of all days are counted, or null where each day has its own
 * @param note what one should know before one uses them, or null
 */
public record PopulationSource(
        String key,
        String country,
        String title,
        Map<String, String> titles,
        String publisher,
        String table,
        String licence,
        @Nullable String address,
        @Nullable MonthDay referenceDay,
        @Nullable LocalDate bordersOn,
        @Nullable String note) {

    private static final Map<Language, Language> NEXT = Map.of(Language.NN, Language.NB, Language.NB, Language.NN);

    public PopulationSource {
        titles = Map.copyOf(titles);
    }

    /** Returns what it is called in the reader's language, or else in the next one it can be read in. */
    public String title(Language language) {
        var inIt = titles.get(in(language).tag());
        return inIt == null ? title : inIt;
    }

    /** Returns the language in which somebody reads its title. */
    public Language in(Language language) {
        return Stream.of(language, NEXT.getOrDefault(language, language))
                .filter(each -> titles.containsKey(each.tag()))
                .findFirst()
                .orElse(Language.EN);
    }

    boolean isAbout(LocalDate day) {
        return referenceDay == null || MonthDay.from(day).equals(referenceDay);
    }
}
