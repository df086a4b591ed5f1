package org.samband.server.meeting.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.AppointmentId;
import org.samband.server.register.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One who is asked, and what they answered once they have.
 *
 * @param changedFrom what they had answered before they changed it, or null
 */
public record InquiryAnswer(
        @Id InquiryAnswerId id,
        InquiryId inquiryId,
        @Nullable OrganisationId organisationId,
        @Nullable AppointmentId appointmentId,
        @Nullable Stance stance,
        @Nullable Stance changedFrom,
        @Nullable String text,
        @Nullable LocalDate answeredOn,
        int position,
        @Version @Nullable Integer version) {

    static InquiryAnswer awaited(
            InquiryId inquiry,
            @Nullable OrganisationId organisation,
            @Nullable AppointmentId appointment,
            int position) {
        return new InquiryAnswer(
                InquiryAnswerId.next(), inquiry, organisation, appointment, null, null, null, null, position, null);
    }

    public int seen() {
        return version == null ? 0 : version;
    }

    InquiryAnswer saying(Stance newStance, @Nullable String newText, LocalDate on) {
        var before = stance == null || stance == newStance ? changedFrom : stance;
        return new InquiryAnswer(
                id, inquiryId, organisationId, appointmentId, newStance, before, newText, on, position, version);
    }
}
