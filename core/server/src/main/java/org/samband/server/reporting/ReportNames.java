package org.samband.server.reporting;

import java.util.Locale;
import org.samband.profile.Period;
import org.samband.server.reporting.ReportContent.Addressee;
import org.samband.server.web.Texts;

/** What reports, their periods and their bodies are called in a language. */
public final class ReportNames {

    private final Texts texts;

    public ReportNames(Texts texts) {
        this.texts = texts;
    }

    /** Returns for example {@code Quarterly report, 1st quarter 2026}. */
    public String title(Period period) {
        var report = capital(texts.term(period.cycle().key() + "-report"));
        return period.cycle().periodsPerYear() == 1
                ? texts.say("reporting.title.year", report, Integer.toString(period.year()))
                : texts.say("reporting.title.part", report, period(period));
    }

    /** Returns for example {@code 1st quarter 2026}. */
    public String period(Period period) {
        return period.cycle().periodsPerYear() == 1
                ? Integer.toString(period.year())
                : texts.say(
                        "reporting.period",
                        period.number(),
                        texts.term(period.cycle().key()),
                        Integer.toString(period.year()));
    }

    String inText(Addressee body) {
        return body.type() == null ? body.name() : texts.term(body.type() + ":definite");
    }

    /** Returns words that begin a heading. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
