package org.samband.server.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What was wrong in approved minutes, as an entry of its own. */
public record MinutesCorrection(
        @Id UUID id,
        MinutesId minutesId,
        String text,
        Instant at,
        String byName,
        @Version @Nullable Integer version) {

    static MinutesCorrection of(MinutesId minutes, String text, Instant at, String byName) {
        return new MinutesCorrection(Ids.next(), minutes, text, at, byName, null);
    }
}
