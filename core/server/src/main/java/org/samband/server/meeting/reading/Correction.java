package org.samband.server.meeting.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.reading.DraftAttendee.Presence;

/** One change to a draft, made by a person or by the answer to a doubt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @Type(value = Correction.SetBody.class, name = "body"),
    @Type(value = Correction.SetDate.class, name = "date"),
    @Type(value = Correction.SetPlace.class, name = "place"),
    @Type(value = Correction.SetTitle.class, name = "title"),
    @Type(value = Correction.SetNumber.class, name = "number"),
    @Type(value = Correction.SetOutcome.class, name = "outcome"),
    @Type(value = Correction.SetText.class, name = "text"),
    @Type(value = Correction.SetKind.class, name = "kind"),
    @Type(value = Correction.Reword.class, name = "reword"),
    @Type(value = Correction.LeaveOutItem.class, name = "leave-out-item"),
    @Type(value = Correction.SetPresence.class, name = "presence"),
    @Type(value = Correction.SetPerson.class, name = "person"),
    @Type(value = Correction.SetDeputy.class, name = "deputy"),
    @Type(value = Correction.LeaveOutPerson.class, name = "leave-out-person"),
    @Type(value = Correction.PlaceText.class, name = "place-text"),
    @Type(value = Correction.AddAlias.class, name = "alias")
})
public sealed interface Correction {

    /** Says which body met. */
    record SetBody(String name, @Nullable String type) implements Correction {}

    /** Says when the meeting was. */
    record SetDate(LocalDate date) implements Correction {}

    /** Says where the meeting was. */
    record SetPlace(String place) implements Correction {}

    /** Gives an item another heading. */
    record SetTitle(String item, String title) implements Correction {}

    /** Gives a case another number. */
    record SetNumber(String item, String number) implements Correction {}

    /** Says what became of an item; for one without a decision it makes one that only the outcome says. */
    record SetOutcome(String item, Outcome outcome) implements Correction {}

    /** Gives a paragraph other words; empty ones remove it. */
    record SetText(String text, String words) implements Correction {}

    /** Says what a paragraph is. */
    record SetKind(String text, DraftText.Kind kind) implements Correction {}

    /** Replaces words on a line wherever the draft has them: in a paragraph, a title, a reference. */
    record Reword(int line, String written, String meant) implements Correction {}

    /** Leaves an item out of the meeting, with its parts. */
    record LeaveOutItem(String item) implements Correction {}

    /** Says whether somebody came. */
    record SetPresence(String attendee, Presence presence) implements Correction {}

    /** Says who somebody is and for whom. */
    record SetPerson(String attendee, String name, @Nullable String organisation) implements Correction {}

    /** Says in whose place somebody came. */
    record SetDeputy(String attendee, @Nullable String deputyFor) implements Correction {}

    /** Takes an entry off the list of those who met. */
    record LeaveOutPerson(String attendee) implements Correction {}

    /** Makes a paragraph of an item of something that was left out. */
    record PlaceText(String leftOut, String item, DraftText.Kind kind) implements Correction {}

    /** Says that two spellings are one name. */
    record AddAlias(String written, String name) implements Correction {}
}
