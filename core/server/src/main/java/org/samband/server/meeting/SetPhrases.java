package org.samband.server.meeting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.samband.server.settings.OwnPhrases;
import org.springframework.stereotype.Component;

/** The phrases that minutes are written with: the alliance's own, or those of its profile, or the plain ones of the core. */
@Component
public class SetPhrases {

    /** What was laid before the meeting. */
    public static final String LAID_BEFORE = "laid-before";

    private final MeetingTexts texts;
    private final OwnPhrases own;

    SetPhrases(MeetingTexts texts, OwnPhrases own) {
        this.own = own;
        this.texts = texts;
    }

    /** Returns the phrases for an outcome or another occasion, the usual one first. */
    public List<String> of(String occasion) {
        return all().getOrDefault(occasion, plain(occasion));
    }

    /** Returns the phrases of the alliance, or else of its profile, by the occasion they are for. */
    public Map<String, List<String>> all() {
        var all = new TreeMap<>(own.usual());
        all.putAll(own.all());
        return all;
    }

    /** Returns what tells the usual phrase for an occasion, or nothing; asks the database once, however often it is used. */
    UnaryOperator<String> usual() {
        var all = all();
        return occasion ->
                all.getOrDefault(occasion, plain(occasion)).stream().findFirst().orElse("");
    }

    private List<String> plain(String occasion) {
        var key = "meeting.phrase." + occasion;
        var own = texts.get();
        return own.knows(key) ? List.of(own.say(key)) : List.of();
    }
}
