package org.samband.server.plan.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Schedule;

/** One change to a draft, made by a person or by the answer to a doubt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @Type(value = Correction.Move.class, name = "move"),
    @Type(value = Correction.SetLevel.class, name = "level"),
    @Type(value = Correction.SetTitle.class, name = "title"),
    @Type(value = Correction.SetSchedule.class, name = "schedule"),
    @Type(value = Correction.SetResponsible.class, name = "responsible"),
    @Type(value = Correction.SetMark.class, name = "mark"),
    @Type(value = Correction.AddNote.class, name = "note"),
    @Type(value = Correction.LeaveOut.class, name = "leave-out"),
    @Type(value = Correction.Place.class, name = "place"),
    @Type(value = Correction.PlaceText.class, name = "place-text"),
    @Type(value = Correction.SetText.class, name = "text"),
    @Type(value = Correction.MoveText.class, name = "move-text"),
    @Type(value = Correction.MoveResource.class, name = "move-resource"),
    @Type(value = Correction.SetAmount.class, name = "amount"),
    @Type(value = Correction.SetResource.class, name = "resource"),
    @Type(value = Correction.LeaveResourceOut.class, name = "leave-out-resource"),
    @Type(value = Correction.RenameBody.class, name = "body"),
    @Type(value = Correction.SetYear.class, name = "year")
})
public sealed interface Correction {

    /** Puts an element under another, as its last child, or outermost for {@code null}. */
    record Move(String element, @Nullable String parent) implements Correction {}

    /** Puts elements on another level. */
    record SetLevel(String element, String level) implements Correction {}

    /** Gives an element another title. */
    record SetTitle(String element, String title) implements Correction {}

    /** Gives elements another schedule, or none. */
    record SetSchedule(List<String> elements, @Nullable Schedule schedule) implements Correction {

        /** Copies the list. */
        public SetSchedule {
            elements = List.copyOf(elements);
        }
    }

    /** Says who answers for an element. */
    record SetResponsible(String element, @Nullable String responsible) implements Correction {}

    /** Marks elements as special. */
    record SetMark(List<String> elements, DraftElement.Mark mark) implements Correction {

        /** Copies the list. */
        public SetMark {
            elements = List.copyOf(elements);
        }
    }

    /** Notes something about an element. */
    record AddNote(String element, DraftElement.Note.Kind kind, String text) implements Correction {}

    /** Leaves elements out of the plan, with all that is under them. */
    record LeaveOut(List<String> elements) implements Correction {

        /** Copies the list. */
        public LeaveOut {
            elements = List.copyOf(elements);
        }
    }

    /** Makes an element of something that was left out; its title is the whole text unless given. */
    record Place(
            String leftOut,
            String level,
            @Nullable String parent,
            @Nullable String title) implements Correction {}

    /** Makes a paragraph of something that was left out. */
    record PlaceText(String leftOut, @Nullable String element) implements Correction {}

    /** Gives a paragraph other words; empty ones remove it. */
    record SetText(String text, String words) implements Correction {}

    /** Gives a paragraph to an element, or to the plan for {@code null}. */
    record MoveText(String text, @Nullable String element) implements Correction {}

    /** Gives a resource to an element, or to the plan for {@code null}. */
    record MoveResource(String resource, @Nullable String element) implements Correction {}

    /** Gives a resource another amount. */
    record SetAmount(String resource, Amount amount) implements Correction {}

    /** Says anew how much a resource is, where it comes from and how sure it is. */
    record SetResource(
            String resource,
            Amount amount,
            @Nullable String source,
            @Nullable String certainty,
            @Nullable String giver,
            boolean restricted)
            implements Correction {}

    /** Leaves a resource out of the plan. */
    record LeaveResourceOut(String resource) implements Correction {}

    /** Calls a body of the routes otherwise, or says whose it is. */
    record RenameBody(String body, String name, boolean external) implements Correction {}

    /** Says for which year the plan is. */
    record SetYear(int year) implements Correction {}
}
