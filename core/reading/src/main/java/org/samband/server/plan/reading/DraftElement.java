package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Schedule;

/**
 * An element of a plan as read.
 *
 * @param id its id in the draft, which stays when it is moved
 * @param level the key of its level
 * @param parent the id of the element it stands under, or none
 * @param position its place among those under the same parent, from 1
 * @param title its title as written
 * @param number its number as written, if it has one
 * @param schedule when it happens, if the document says so
 * @param responsible who answers for it, as written
 * @param line where it begins in the source
 * @param notes other things said about it
 * @param marks what is special about it
 */
public record DraftElement(
        String id,
        String level,
        @Nullable String parent,
        int position,
        String title,
        @Nullable String number,
        @Nullable Schedule schedule,
        @Nullable String responsible,
        int line,
        List<Note> notes,
        Set<Mark> marks) {

    /** Copies the lists. */
    public DraftElement {
        notes = List.copyOf(notes);
        marks = marks.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    DraftElement under(@Nullable String newParent, int newPosition) {
        return new DraftElement(
                id, level, newParent, newPosition, title, number, schedule, responsible, line, notes, marks);
    }

    DraftElement onLevel(String newLevel) {
        return new DraftElement(
                id, newLevel, parent, position, title, number, schedule, responsible, line, notes, marks);
    }

    DraftElement titled(String newTitle) {
        return new DraftElement(
                id, level, parent, position, newTitle, number, schedule, responsible, line, notes, marks);
    }

    DraftElement numbered(@Nullable String newNumber) {
        return new DraftElement(
                id, level, parent, position, title, newNumber, schedule, responsible, line, notes, marks);
    }

    DraftElement scheduled(@Nullable Schedule newSchedule) {
        return new DraftElement(
                id, level, parent, position, title, number, newSchedule, responsible, line, notes, marks);
    }

    DraftElement answeredForBy(@Nullable String newResponsible) {
        return new DraftElement(
                id, level, parent, position, title, number, schedule, newResponsible, line, notes, marks);
    }

    DraftElement noted(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new DraftElement(id, level, parent, position, title, number, schedule, responsible, line, more, marks);
    }

    DraftElement marked(Mark mark) {
        Set<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new DraftElement(id, level, parent, position, title, number, schedule, responsible, line, notes, more);
    }

    /**
     * Something else that the document says about an element.
     *
     * @param kind what it is
     * @param text as written
     * @param line where it stands
     */
    public record Note(Kind kind, String text, int line) {

        /** What a note is about. */
        public enum Kind {
            /** What it is to bring about. */
            EFFECT,
            /** A decision, a case or another document it rests on. */
            REFERENCE,
            /** Another name it goes by. */
            OTHER_NAME,
            /** How far it had come when the document was written. */
            EARLIER_STATUS
        }
    }

    /** What is special about an element. */
    public enum Mark {
        /** It has no measures, on purpose. */
        NONE_INTENDED,
        /** It is a question that has not been answered yet. */
        OPEN_QUESTION,
        /** It is a project, with an owner and an end. */
        PROJECT,
        /** A person wants to look at it again. */
        TO_CHECK
    }
}
