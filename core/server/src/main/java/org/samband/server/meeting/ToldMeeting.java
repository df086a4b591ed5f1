package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.AppointmentId;
import org.samband.server.body.BodyId;
import org.samband.server.body.PersonId;
import org.samband.server.register.OrganisationId;

/**
 * A whole meeting as old minutes tell of it, to be entered at once.
 *
 * @param planned the meeting that they tell of, where it was planned here, or null
 * @param importId the import that keeps the minutes
 * @param items in the order of the agenda, parents before their parts
 * @param preface what the minutes say about the meeting before its first item, if anything
 * @param closing what they say behind the last one, such as who signed
 */
public record ToldMeeting(
        BodyId body,
        @Nullable MeetingId planned,
        Sitting sitting,
        UUID importId,
        List<Attendee> attendance,
        List<Item> items,
        List<Mention> mentions,
        @Nullable String preface,
        @Nullable String closing) {

    /** Copies the lists. */
    public ToldMeeting {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        mentions = List.copyOf(mentions);
    }

    /**
     * Somebody in the lists of those who came and those who did not.
     *
     * @param organisation the one of the register, or null where {@code called} is all that is known
     * @param called whom the person sits for as the minutes call it, or null
     * @param seated whether the list is one of seats
     * @param deputyFor in whose place the person came, or null
     */
    public record Attendee(
            String name,
            @Nullable OrganisationId organisation,
            @Nullable String called,
            boolean present,
            boolean seated,
            @Nullable String deputyFor,
            @Nullable String role,
            @Nullable AppointmentId appointment,
            @Nullable PersonId person,
            int line) {}

    /**
     * A place on the agenda.
     *
     * @param key what its parts and the mentions call it
     * @param parent the key of the item it is a part of, or null
     * @param number the number of its case in the body, or null where it is none or a part
     * @param record what was laid before the meeting and said there, or null
     */
    public record Item(
            String key,
            @Nullable String parent,
            ItemKind kind,
            @Nullable Number number,
            @Nullable String letter,
            String title,
            @Nullable String background,
            @Nullable String assessment,
            @Nullable String proposal,
            @Nullable String record,
            @Nullable Decided decision,
            int firstLine,
            int lastLine) {}

    /**
     * The number of a case as it was printed.
     *
     * @param year the year in which it runs
     * @param running its running number, or null where it has a letter
     */
    public record Number(String written, int year, @Nullable Integer running) {}

    /** What was decided of an item. */
    public record Decided(
            Outcome outcome,
            String text,
            @Nullable String dissent,
            @Nullable String note,
            int line) {}

    /**
     * A mention of another case or meeting.
     *
     * @param item the key of the item that mentions it
     * @param target the key of the item of this meeting that it means, or null
     */
    public record Mention(
            String item,
            @Nullable BodyId body,
            @Nullable LocalDate day,
            @Nullable String number,
            String written,
            @Nullable String target,
            int line) {}
}
