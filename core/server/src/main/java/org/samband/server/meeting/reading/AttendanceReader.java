package org.samband.server.meeting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.MinutesFamily;
import org.samband.profile.reading.MinutesWord;
import org.samband.server.meeting.reading.DraftAttendee.Presence;
import org.samband.server.meeting.reading.PeopleList.Person;

/** Reads who came and who did not: after labels, line by line, or from a table. */
final class AttendanceReader {

    private static final List<Heading> HEADINGS = List.of(
            new Heading(MinutesWord.DEPUTIES, Presence.PRESENT, true),
            new Heading(MinutesWord.OTHERS, Presence.PRESENT, false),
            new Heading(MinutesWord.PRESENT, Presence.PRESENT, true),
            new Heading(MinutesWord.ABSENT, Presence.ABSENT, true));

    private final MinutesLexicon lexicon;
    private final PeopleList people;
    private final MinutesWriter writer;
    private final List<Listed> lists = new ArrayList<>();
    private @Nullable Heading open;
    private @Nullable Map<String, Integer> columns;

    AttendanceReader(MinutesLexicon lexicon, Known known, MinutesWriter writer) {
        this.lexicon = lexicon;
        this.writer = writer;
        people = new PeopleList(lexicon, known);
    }

    /** Returns the labels of the lists. */
    static Stream<MinutesWord> labels() {
        return HEADINGS.stream().map(Heading::label);
    }

    /** Reads a line if it belongs to the attendance, or returns false. */
    boolean takes(Line line) {
        if (line.inTable()) {
            return takesRow(line);
        }
        columns = null;
        for (Heading heading : HEADINGS) {
            Optional<String> rest = lexicon.after(heading.label, line.text());
            if (rest.isPresent()) {
                open = heading;
                if (rest.get().isEmpty()) {
                    writer.leftOut(LeftOut.Reason.LABEL, line.text(), line.number());
                } else {
                    read(rest.get(), heading, line.number());
                }
                return true;
            }
        }
        if (open != null && people.isOne(line.text())) {
            read(line.text(), open, line.number());
            return true;
        }
        return false;
    }

    /** Ends the list that is open, so that a later line is none of its. */
    void close() {
        open = null;
        columns = null;
    }

    private void read(String list, Heading heading, int line) {
        for (Person person : people.in(list)) {
            lists.add(new Listed(heading.label, writer.attendee(person, heading.presence, heading.seated, line)));
        }
    }

    private boolean takesRow(Line row) {
        Map<String, Integer> heads = heads(row);
        if (heads.containsKey("name")) {
            columns = heads;
            writer.leftOut(LeftOut.Reason.LABEL, row.text(), row.number());
            return true;
        }
        if (columns != null) {
            return takesRow(row, columns);
        }
        Optional<Heading> heading = HEADINGS.stream()
                .filter(it -> lexicon.is(it.label, row.cells().getFirst()))
                .findFirst();
        if (heading.isPresent()) {
            open = heading.get();
            String list = String.join(", ", row.cells().subList(1, row.cells().size()));
            if (list.isBlank()) {
                writer.leftOut(LeftOut.Reason.LABEL, row.text(), row.number());
            } else {
                read(list, heading.get(), row.number());
            }
            return true;
        }
        if (open != null && people.isOne(row.text())) {
            read(row.text(), open, row.number());
            return true;
        }
        return false;
    }

    private boolean takesRow(Line row, Map<String, Integer> heads) {
        String name = cell(row, heads, "name");
        if (name == null || !people.isPerson(name)) {
            return false;
        }
        Person person = people.in(name).getFirst();
        String organisation = cell(row, heads, "organisation");
        String deputy = cell(row, heads, "deputy-for");
        String role = cell(row, heads, "role");
        person = organisation == null ? person : person.of(organisation);
        person = deputy == null ? person : person.insteadOf(deputy);
        person = role == null ? person : person.as(role);
        Heading heading = open == null ? HEADINGS.get(2) : open;
        Presence presence = presence(cell(row, heads, "presence"), heading.presence);
        MinutesWord label = presence == Presence.ABSENT ? MinutesWord.ABSENT : heading.label;
        lists.add(new Listed(label, writer.attendee(person, presence, heading.seated, row.number())));
        return true;
    }

    private Presence presence(@Nullable String said, Presence unlessSaid) {
        if (said == null) {
            return unlessSaid;
        }
        boolean absent = lexicon.find(MinutesWord.DID_NOT_COME, said).isPresent();
        boolean came = lexicon.find(MinutesWord.CAME, said).isPresent();
        return absent ? Presence.ABSENT : came ? Presence.PRESENT : unlessSaid;
    }

    private static @Nullable String cell(Line row, Map<String, Integer> heads, String column) {
        Integer index = heads.get(column);
        String text =
                index == null || index >= row.cells().size() ? "" : row.cells().get(index);
        return text.isBlank() ? null : text.strip();
    }

    private Map<String, Integer> heads(Line row) {
        Map<String, Integer> heads = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            int index = i;
            lexicon.label(MinutesFamily.COLUMN, cell)
                    .filter(label -> label.rest().isEmpty())
                    .ifPresent(label -> heads.putIfAbsent(label.key(), index));
        }
        return row.cells().size() > 1 ? heads : Map.of();
    }

    /** Returns everybody with the label under which they stand. */
    List<Listed> lists() {
        return List.copyOf(lists);
    }

    private record Heading(MinutesWord label, Presence presence, boolean seated) {}

    /** Somebody and the label of the list. */
    record Listed(MinutesWord label, DraftAttendee attendee) {}
}
