package org.samband.server.settings.web;

import java.util.Arrays;
import java.util.List;
import org.samband.server.web.Choice;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;

/** The languages that an alliance can choose from, in words. */
final class AllianceLanguages {

    private AllianceLanguages() {}

    static List<Choice> choices(Texts texts) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), texts.say("alliance.language." + language.tag())))
                .toList();
    }
}
