package org.samband.server.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One sitting of one or more bodies. */
@Table("meeting")
public class Meeting {

    @Id
    private final MeetingId id;

    private @Nullable String title;
    private LocalDate day;
    private @Nullable LocalTime begins;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalTime ends;
    private String zone;
    private @Nullable String place;
    private MeetingState state;
    private @Nullable Instant convenedAt;
    private int edition;
    private @Nullable UUID importId;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Meeting(
            MeetingId id,
            @Nullable String title,
            LocalDate day,
            @Nullable LocalTime begins,
            @Nullable LocalDate endsOn,
            @Nullable LocalTime ends,
            String zone,
            @Nullable String place,
            MeetingState state,
            @Nullable Instant convenedAt,
            int edition,
            @Nullable UUID importId) {
        this.id = id;
        this.title = title;
        this.day = day;
        this.begins = begins;
        this.endsOn = endsOn;
        this.ends = ends;
        this.zone = zone;
        this.place = place;
        this.state = state;
        this.convenedAt = convenedAt;
        this.edition = edition;
        this.importId = importId;
    }

    static Meeting planned(@Nullable String title, Sitting sitting) {
        return of(title, sitting, MeetingState.PLANNED, null);
    }

    /** A meeting that old minutes tell of. */
    static Meeting told(Sitting sitting, UUID importId) {
        return of(null, sitting, MeetingState.HELD, importId);
    }

    private static Meeting of(@Nullable String title, Sitting sitting, MeetingState state, @Nullable UUID importId) {
        return new Meeting(
                MeetingId.next(),
                title,
                sitting.day(),
                sitting.begins(),
                sitting.endsOn(),
                sitting.ends(),
                sitting.zone().getId(),
                sitting.place(),
                state,
                null,
                0,
                importId);
    }

    void become(@Nullable String newTitle, Sitting sitting) {
        requireNotCancelled();
        if (!sitting.equals(sitting()) || !Objects.equals(title, newTitle)) {
            edition++;
        }
        title = newTitle;
        day = sitting.day();
        begins = sitting.begins();
        endsOn = sitting.endsOn();
        ends = sitting.ends();
        zone = sitting.zone().getId();
        place = sitting.place();
    }

    /** Becomes the meeting that old minutes tell of; what they do not say stays as it was planned. */
    void toldBy(Sitting said, UUID minutes) {
        requireNotCancelled();
        if (said.begins() != null) {
            begins = said.begins();
            endsOn = said.endsOn();
            ends = said.ends();
        }
        if (said.place() != null) {
            place = said.place();
        }
        state = MeetingState.HELD;
        importId = importId == null ? minutes : importId;
        edition++;
    }

    void convene(Instant now) {
        if (state != MeetingState.PLANNED) {
            throw Refusal.conflict("meeting.not-planned");
        }
        state = MeetingState.CONVENED;
        convenedAt = now;
        edition++;
    }

    void hold() {
        requireNotCancelled();
        state = MeetingState.HELD;
    }

    void cancel() {
        if (state == MeetingState.HELD) {
            throw Refusal.conflict("meeting.already-held");
        }
        requireNotCancelled();
        state = MeetingState.CANCELLED;
        edition++;
    }

    /** Refuses what cannot be done to a meeting that will not be. */
    void requireNotCancelled() {
        if (state == MeetingState.CANCELLED) {
            throw Refusal.conflict("meeting.is-cancelled");
        }
    }

    /** Tells whether what is added now comes after the notice was sent. */
    boolean noticeIsOut() {
        return convenedAt != null;
    }

    /** Tells whether others than those who plan it know of it: its notice was sent, or it was held. */
    public boolean announced() {
        return noticeIsOut() || state == MeetingState.HELD;
    }

    public MeetingId id() {
        return id;
    }

    /** Returns what it is called besides the name of its body, if anything. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Sitting sitting() {
        return new Sitting(day, begins, endsOn, ends, ZoneId.of(zone), place);
    }

    public LocalDate day() {
        return day;
    }

    public MeetingState state() {
        return state;
    }

    public Optional<Instant> convenedAt() {
        return Optional.ofNullable(convenedAt);
    }

    /** Returns how often name, day, time, place or state changed; calendars that have the meeting ask for it. */
    public int edition() {
        return edition;
    }

    /** Returns the import of the old minutes that tell of it, if there are such. */
    public Optional<UUID> importId() {
        return Optional.ofNullable(importId);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
