package org.samband.server.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;

/** Somebody who was at a meeting or should have been. */
public record AttendeeFacts(
        BodyId body,
        String name,
        @Nullable String organisation,
        String presence,
        @Nullable String deputyFor,
        boolean seated) {

    public static AttendeeFacts of(Attendance person, List<Attendance> all) {
        return new AttendeeFacts(
                person.bodyId(),
                person.name(),
                person.organisation(),
                person.presence().key(),
                all.stream()
                        .filter(each -> each.id().equals(person.deputyFor()))
                        .map(Attendance::name)
                        .findFirst()
                        .orElse(null),
                person.seated());
    }
}
