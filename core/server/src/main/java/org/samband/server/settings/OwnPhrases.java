package org.samband.server.settings;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.reading.MinutesFamily;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The set phrases for minutes that the alliance uses instead of its profile's, by the occasion they are for. */
@Component
@Order(60)
public class OwnPhrases extends RecordPart<OwnPhrases.Said> {

    /** The name of the part. */
    public static final String KEY = "phrases";

    private static final int MOST = 20;
    private static final int LONGEST = 300;

    private final StoredSettings stored;
    private final AllianceProfiles profiles;

    OwnPhrases(StoredSettings stored, AllianceProfiles profiles) {
        super(KEY, Said.class);
        this.stored = stored;
        this.profiles = profiles;
    }

    /** Returns the phrases of the profile, by occasion; none where the profile is missing. */
    public Map<String, List<String>> usual() {
        return profiles.find()
                .map(AllianceProfile::minutesVocabulary)
                .map(vocabulary -> vocabulary.written(MinutesFamily.SET))
                .orElse(Map.of());
    }

    /** Returns the phrases, the usual one first, by occasion. */
    public Map<String, List<String>> all() {
        var all = new TreeMap<String, List<String>>();
        kept().forEach((occasion, said) -> all.put(occasion, said.list()));
        return all;
    }

    @Override
    protected Map<String, Said> kept() {
        return stored.of(KEY, Said.class);
    }

    @Override
    protected void check(String place, Said said, Faults faults) {
        if (!MinutesFamily.SET.members().contains(place)) {
            faults.add("settings.piece-unknown");
        }
        if (said.list().isEmpty()
                || said.list().size() > MOST
                || said.list().stream().anyMatch(phrase -> !Plain.isLine(phrase, LONGEST))) {
            faults.add("settings.phrases-wrong", MOST, LONGEST);
        }
    }

    @Override
    protected Said normal(Said said) {
        return new Said(said.list().stream().map(String::strip).toList());
    }

    @Override
    protected void keep(SortedMap<String, Said> values) {
        stored.keep(KEY, values);
    }

    /** The phrases for an occasion. */
    public record Said(@Nullable List<String> phrases) {

        List<String> list() {
            return phrases == null ? List.of() : phrases;
        }
    }
}
