package org.samband.server.meeting;

import java.util.List;
import java.util.Map;
import org.samband.profile.AllianceProfile;
import org.samband.profile.reading.MinutesFamily;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.stereotype.Component;

/** The phrases that minutes are written with: those of the profile, or the plain ones of the core. */
@Component
public class SetPhrases {

    /** What was laid before the meeting. */
    public static final String LAID_BEFORE = "laid-before";

    private final AllianceProfiles profiles;
    private final MeetingTexts texts;

    SetPhrases(AllianceProfiles profiles, MeetingTexts texts) {
        this.profiles = profiles;
        this.texts = texts;
    }

    /** Returns the phrases for an outcome or another occasion, the usual one first. */
    public List<String> of(String occasion) {
        return all().getOrDefault(occasion, plain(occasion));
    }

    /** Returns the profile's phrases by the occasion they are for. */
    public Map<String, List<String>> all() {
        return profiles.find()
                .map(AllianceProfile::minutesVocabulary)
                .map(vocabulary -> vocabulary.written(MinutesFamily.SET))
                .orElse(Map.of());
    }

    /** Returns the usual phrase for an occasion, or nothing where there is none. */
    String usual(String occasion) {
        return of(occasion).stream().findFirst().orElse("");
    }

    private List<String> plain(String occasion) {
        var key = "meeting.phrase." + occasion;
        var own = texts.get();
        return own.knows(key) ? List.of(own.say(key)) : List.of();
    }
}
