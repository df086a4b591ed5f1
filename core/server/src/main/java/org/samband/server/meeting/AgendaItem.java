package org.samband.server.meeting;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A place on the agenda of a meeting, and what was said there. */
@Table("agenda_item")
public class AgendaItem {

    @Id
    private final AgendaItemId id;

    private final MeetingId meetingId;
    private final BodyId bodyId;
    private @Nullable AgendaItemId parentId;
    private int position;
    private ItemKind kind;
    private @Nullable String letter;
    private String title;
    private final @Nullable TreatmentId treatmentId;
    private final @Nullable MeetingId approvesId;
    private final @Nullable MeetingId informsId;
    private final boolean late;
    private @Nullable String record;
    private @Nullable LocalTime begins;
    private @Nullable String speaker;
    private final @Nullable Integer firstLine;
    private final @Nullable Integer lastLine;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    AgendaItem(
            AgendaItemId id,
            MeetingId meetingId,
            BodyId bodyId,
            @Nullable AgendaItemId parentId,
            int position,
            ItemKind kind,
            @Nullable String letter,
            String title,
            @Nullable TreatmentId treatmentId,
            @Nullable MeetingId approvesId,
            @Nullable MeetingId informsId,
            boolean late,
            @Nullable String record,
            @Nullable LocalTime begins,
            @Nullable String speaker,
            @Nullable Integer firstLine,
            @Nullable Integer lastLine) {
        this.id = id;
        this.meetingId = meetingId;
        this.bodyId = bodyId;
        this.parentId = parentId;
        this.position = position;
        this.kind = kind;
        this.letter = letter;
        this.title = title;
        this.treatmentId = treatmentId;
        this.approvesId = approvesId;
        this.informsId = informsId;
        this.late = late;
        this.record = record;
        this.begins = begins;
        this.speaker = speaker;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
    }

    static AgendaItem at(MeetingId meeting, BodyId body, int position, Entry entry) {
        return new AgendaItem(
                AgendaItemId.next(),
                meeting,
                body,
                entry.parent(),
                position,
                entry.kind(),
                null,
                entry.title(),
                entry.treatment(),
                entry.approves(),
                entry.informs(),
                entry.late(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Gives it another heading and says what was laid before the meeting and said there. */
    void become(String newTitle, @Nullable String newRecord) {
        title = newTitle;
        record = newRecord == null || newRecord.isBlank() ? null : newRecord;
    }

    /** Says when its turn comes and who speaks, as a programme does. */
    void plan(@Nullable LocalTime newBegins, @Nullable String newSpeaker) {
        begins = newBegins;
        speaker = newSpeaker;
    }

    public AgendaItemId id() {
        return id;
    }

    public MeetingId meetingId() {
        return meetingId;
    }

    /** Returns which of the bodies that sit treats it. */
    public BodyId bodyId() {
        return bodyId;
    }

    /** Returns the item it is a part of, unless it stands on the agenda itself. */
    public Optional<AgendaItemId> parentId() {
        return Optional.ofNullable(parentId);
    }

    public int position() {
        return position;
    }

    public ItemKind kind() {
        return kind;
    }

    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    /** Returns its heading, which may be empty. */
    public String title() {
        return title;
    }

    /** Returns the case it treats; items without a number and briefings may have none. */
    public Optional<TreatmentId> treatmentId() {
        return Optional.ofNullable(treatmentId);
    }

    /** Returns the meeting whose minutes it approves, if it does. */
    public Optional<MeetingId> approvesId() {
        return Optional.ofNullable(approvesId);
    }

    /** Returns the meeting of another body whose minutes it takes to information, if it does. */
    public Optional<MeetingId> informsId() {
        return Optional.ofNullable(informsId);
    }

    /** Tells whether it came after the notice was sent. */
    public boolean late() {
        return late;
    }

    /** Returns what was laid before the meeting and said there. */
    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    /** Returns when its turn comes, where the agenda is a programme. */
    public Optional<LocalTime> begins() {
        return Optional.ofNullable(begins);
    }

    /** Returns who speaks, as written. */
    public Optional<String> speaker() {
        return Optional.ofNullable(speaker);
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** What a new place on an agenda is for. */
    record Entry(
            ItemKind kind,
            @Nullable AgendaItemId parent,
            String title,
            @Nullable TreatmentId treatment,
            @Nullable MeetingId approves,
            @Nullable MeetingId informs,
            boolean late) {

        static Entry titled(ItemKind kind, @Nullable AgendaItemId parent, String title, boolean late) {
            return new Entry(kind, parent, title, null, null, null, late);
        }
    }

    /** Returns where it begins in the source of imported minutes, if it comes from there. */
    public Optional<Integer> firstLine() {
        return Optional.ofNullable(firstLine);
    }

    /** Returns where it ends in the source of imported minutes, if it comes from there. */
    public Optional<Integer> lastLine() {
        return Optional.ofNullable(lastLine);
    }
}
