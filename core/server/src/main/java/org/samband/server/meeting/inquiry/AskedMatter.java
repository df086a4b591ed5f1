package org.samband.server.meeting.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.TreatmentState;

/**
 * The case that an inquiry is about, in the body that decides or answers.
 *
 * @param number its number there, or null until it has one
 * @param state where it stands there now
 * @param outcome what the body decided for good, or null while it has not
 * @param words the words of that decision, or null
 * @param on the day of that decision, or null
 */
public record AskedMatter(
        CaseId id,
        String title,
        @Nullable String number,
        TreatmentState state,
        @Nullable Outcome outcome,
        @Nullable String words,
        @Nullable LocalDate on) {}
