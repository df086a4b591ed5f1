package org.samband.server.meeting.casebook;

import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.TreatmentId;

/**
 * What the minutes of a stop say of another case.
 *
 * @param written the words of the reference
 * @param matter the case that is meant, or null while it is not known or is not for whoever reads
 * @param title of that case, or null
 */
public record Referral(
        TreatmentId stop,
        String written,
        @Nullable CaseId matter,
        @Nullable String title) {}
