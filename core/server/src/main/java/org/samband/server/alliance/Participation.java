package org.samband.server.alliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Message;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * An organisation takes part in a scheme from a day to a day.
 *
 * @param valid its days; an open beginning is one that is not known, an open end that none is decided
 * @param note what there is to know about it, such as why the beginning is open
 * @param ending why it ends, where somebody has said so
 * @param noticeOn the day on which notice was given, if it was
 */
public record Participation(
        @Id ParticipationId id,
        @Column("scheme_id") SchemeId scheme,
        @Column("organisation_id") OrganisationId organisation,
        Validity valid,
        @Nullable String note,
        @Nullable Ending ending,
        @Nullable LocalDate noticeOn,
        @Version @Nullable Integer version) {

    static Participation of(SchemeId scheme, OrganisationId organisation, Validity valid, @Nullable String note) {
        return new Participation(new ParticipationId(Ids.next()), scheme, organisation, valid, note, null, null, null);
    }

    /** Leaves on a day, the first on which it no longer takes part. */
    Participation left(LocalDate on, @Nullable LocalDate newNoticeOn, @Nullable String newNote) {
        return ended(on, Ending.LEFT, newNoticeOn, newNote == null ? note : newNote);
    }

    /** Ends because the organisation became part of another on a day. */
    Participation merged(LocalDate on) {
        return ended(on, Ending.MERGED, null, note);
    }

    Participation corrected(Validity newValid, @Nullable String newNote) {
        var open = newValid.until() == null;
        return new Participation(
                id, scheme, organisation, newValid, newNote, open ? null : ending, open ? null : noticeOn, version);
    }

    private Participation ended(LocalDate on, Ending why, @Nullable LocalDate newNoticeOn, @Nullable String newNote) {
        return new Participation(id, scheme, organisation, valid.endingBefore(on), newNote, why, newNoticeOn, version);
    }

    /** Says from when until when it lasts. */
    public Message span() {
        return Spans.said(valid);
    }

    /** Returns the version of it that was read, for whoever changes it. */
    public int seen() {
        return version == null ? 0 : version;
    }

    /** Why a participation ends. */
    public enum Ending {
        /** The organisation leaves the scheme. */
        LEFT,
        /** The organisation became part of another one. */
        MERGED
    }
}
