package org.samband.server.meeting.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its minutes tell it, before a person has looked at it: what was understood, what is asked, and what was
 * left out. Each non-empty line of the source is the line of at least one of its parts.
 *
 * @param year the year asked for, for dates that state none
 * @param body the body that met
 * @param date the day of the meeting
 * @param place where it was
 * @param begins when it began, if it says so
 * @param ends when it ended, if it says so
 * @param facts what the minutes say about the meeting, as written
 * @param attendance who came and who did not, in the order of the lists
 * @param items the items in the order of the document, parents before their parts
 * @param texts the paragraphs of the items
 * @param references the mentions of other meetings and cases
 * @param aliases spellings that a person has said to be one name
 * @param doubts the questions a person should answer
 * @param leftOut what is not in the meeting, and why
 */
public record MinutesDraft(
        int year,
        @Nullable DraftBody body,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends,
        List<DraftFact> facts,
        List<DraftAttendee> attendance,
        List<DraftItem> items,
        List<DraftText> texts,
        List<DraftReference> references,
        List<NameAlias> aliases,
        List<Doubt> doubts,
        List<LeftOut> leftOut) {

    /** Copies the lists. */
    public MinutesDraft {
        facts = List.copyOf(facts);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        texts = List.copyOf(texts);
        references = List.copyOf(references);
        aliases = List.copyOf(aliases);
        doubts = List.copyOf(doubts);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the item of an id, or empty if there is none. */
    public Optional<DraftItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Returns the parts of an item, or what stands on the agenda itself for {@code null}. */
    public List<DraftItem> parts(@Nullable String parent) {
        return items.stream()
                .filter(item -> Objects.equals(item.parent(), parent))
                .toList();
    }

    /** Returns the paragraphs of an item that are of a kind. */
    public List<DraftText> texts(String item, DraftText.Kind kind) {
        return texts.stream()
                .filter(text -> text.item().equals(item) && text.kind() == kind)
                .toList();
    }

    /** Returns the people who hold a seat or sit for one who does. */
    public List<DraftAttendee> seats() {
        return attendance.stream().filter(DraftAttendee::seated).toList();
    }

    /** Returns the references to cases that are none of this meeting. */
    public List<DraftReference> openReferences() {
        return references.stream().filter(DraftReference::open).toList();
    }

    /** Returns the doubts nobody has answered yet. */
    public List<Doubt> openDoubts() {
        return doubts.stream().filter(doubt -> doubt.answered() == null).toList();
    }

    /** Returns what waits in the tray to be placed by a person. */
    public List<LeftOut> tray() {
        return leftOut.stream()
                .filter(left -> left.reason() == LeftOut.Reason.NOT_PLACED)
                .toList();
    }

    /** Returns the numbers of the source lines that are accounted for. */
    public SortedSet<Integer> accountedLines() {
        SortedSet<Integer> lines = new TreeSet<>();
        facts.forEach(fact -> lines.add(fact.line()));
        attendance.forEach(attendee -> lines.add(attendee.line()));
        items.forEach(item -> {
            lines.add(item.line());
            lines.add(item.titleLine());
        });
        texts.forEach(text -> lines.add(text.line()));
        leftOut.forEach(left -> lines.add(left.line()));
        return lines;
    }

    /** Returns the draft with a correction made. A correction of something that is gone changes nothing. */
    public MinutesDraft with(Correction correction) {
        return Corrections.apply(this, correction);
    }

    /**
     * Returns the draft with a doubt answered and what the answer does done; unchanged if there is no such doubt or
     * answer.
     */
    public MinutesDraft answered(String doubt, String answer) {
        return Corrections.answer(this, doubt, answer);
    }
}
