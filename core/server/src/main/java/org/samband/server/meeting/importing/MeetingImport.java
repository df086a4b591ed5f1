package org.samband.server.meeting.importing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.ImportState;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.reading.Correction;
import org.samband.server.meeting.reading.MinutesDraft;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Minutes that were handed in, with the draft that was made of them; the meeting exists once it is accepted. */
@Table("meeting_import")
public class MeetingImport {

    @Id
    private final MeetingImportId id;

    private final String name;
    private final int year;
    private final String sha256;
    private final boolean pasted;
    private final Instant at;
    private MinutesBesideSource draft;
    private ImportState state;
    private @Nullable MeetingId meetingId;

    @Version
    private int version;

    @PersistenceCreator
    MeetingImport(
            MeetingImportId id,
            String name,
            int year,
            String sha256,
            boolean pasted,
            Instant at,
            MinutesBesideSource draft,
            ImportState state,
            @Nullable MeetingId meetingId) {
        this.id = id;
        this.name = name;
        this.year = year;
        this.sha256 = sha256;
        this.pasted = pasted;
        this.at = at;
        this.draft = draft;
        this.state = state;
        this.meetingId = meetingId;
    }

    static MeetingImport of(MinutesSource source, int year, MinutesBesideSource draft, Instant now) {
        return new MeetingImport(
                source.importId(),
                source.name(),
                year,
                source.sha256(),
                source.pasted(),
                now,
                draft,
                ImportState.OPEN,
                null);
    }

    void correct(Correction correction) {
        requireOpen();
        draft = draft.with(draft().with(correction));
    }

    void answer(String doubt, String answer) {
        requireOpen();
        draft = draft.with(draft().answered(doubt, answer));
    }

    void acceptAs(MeetingId meeting) {
        requireOpen();
        state = ImportState.ACCEPTED;
        meetingId = meeting;
    }

    void discard() {
        requireOpen();
        state = ImportState.DISCARDED;
    }

    void requireOpen() {
        switch (state) {
            case OPEN -> {}
            case ACCEPTED -> throw Refusal.conflict("import.already-accepted", name);
            case DISCARDED -> throw Refusal.conflict("import.already-discarded", name);
        }
    }

    public MeetingImportId id() {
        return id;
    }

    /** Returns the name of the file, or a word for pasted text. */
    public String name() {
        return name;
    }

    public int year() {
        return year;
    }

    public boolean pasted() {
        return pasted;
    }

    public Instant at() {
        return at;
    }

    public MinutesDraft draft() {
        return draft.draft();
    }

    public MinutesBesideSource besideSource() {
        return draft;
    }

    public ImportState state() {
        return state;
    }

    /** Returns the meeting that was made of it, once it is accepted. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId);
    }

    public int version() {
        return version;
    }
}
