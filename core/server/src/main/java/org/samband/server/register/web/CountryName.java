package org.samband.server.register.web;

import java.util.Locale;
import org.samband.server.web.Frame;

/** Names a country in the language of a page. */
public final class CountryName {

    private CountryName() {}

    public static String of(String code, Frame frame) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(frame.language()));
    }
}
