package org.samband.server.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A file that is laid forward with a case, or one that is still awaited.
 *
 * @param awaitedOn the day by which it should come, or null for one that was there from the beginning
 * @param mediaType what kind of file it is, or null while it is awaited
 */
@Table("case_paper")
public record CasePaper(
        @Id CasePaperId id,
        CaseId caseId,
        String name,
        @Nullable LocalDate awaitedOn,
        @Nullable String mediaType,
        @Nullable Integer size,
        @Nullable String sha256,
        Instant addedAt,
        String addedBy,
        @Version @Nullable Integer version) {

    /** Tells whether its file is still to come. */
    public boolean awaited() {
        return sha256 == null;
    }

    public int seen() {
        return version == null ? 0 : version;
    }
}
