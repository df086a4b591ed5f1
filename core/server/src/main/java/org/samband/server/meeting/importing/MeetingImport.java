package org.samband.server.meeting.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.intake.Provenance;
import org.samband.server.document.intake.TakenIn;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.reading.Correction;
import org.samband.server.meeting.reading.MinutesDraft;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

/** Minutes that were handed in, with the draft that was made of them; the meeting exists once it is accepted. */
@Table("meeting_import")
public class MeetingImport extends TakenIn<MeetingImportId> {

    @Id
    private final MeetingImportId id;

    private MinutesBesideSource draft;

    @Nullable
    private MeetingId meetingId;

    @PersistenceCreator
    MeetingImport(MeetingImportId id, Provenance provenance, int year, MinutesBesideSource draft) {
        super(provenance, year);
        this.id = id;
        this.draft = draft;
    }

    void correct(Correction correction) {
        draft = draft.with(draft().with(correction));
    }

    void answer(String doubt, String answer) {
        draft = draft.with(draft().answered(doubt, answer));
    }

    void acceptAs(MeetingId meeting) {
        accepted();
        meetingId = meeting;
    }

    @Override
    public MeetingImportId id() {
        return id;
    }

    public MinutesDraft draft() {
        return draft.draft();
    }

    public MinutesBesideSource besideSource() {
        return draft;
    }

    /** Returns the meeting that was made of it, once it is accepted. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId);
    }
}
