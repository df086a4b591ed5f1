package org.samband.server.plan;

import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.plan.reading.ScheduleReader;
import org.springframework.stereotype.Component;

/** Reads what people write about when something happens, by the words of the alliance's profile. */
@Component
public class Schedules {

    private final AllianceProfiles profiles;

    Schedules(AllianceProfiles profiles) {
        this.profiles = profiles;
    }

    /** Reads a schedule in a plan of a year; what nobody understands is kept as written, what is blank is none. */
    public @Nullable Schedule read(@Nullable String written, int year) {
        return written == null || written.isBlank()
                ? null
                : new ScheduleReader(profiles.current().readingVocabulary()).read(written, year);
    }
}
