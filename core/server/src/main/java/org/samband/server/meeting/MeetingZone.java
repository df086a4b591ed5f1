package org.samband.server.meeting;

import java.time.Clock;
import java.time.ZoneId;
import org.samband.profile.Country;
import org.samband.server.alliance.AllianceProfiles;
import org.springframework.stereotype.Component;

/** The time in which an alliance meets: its country's, or else the server's. */
@Component
public class MeetingZone {

    private final AllianceProfiles profiles;
    private final Clock clock;

    MeetingZone(AllianceProfiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    public ZoneId get() {
        return profiles.country().flatMap(Country::timeZone).orElseGet(clock::getZone);
    }
}
