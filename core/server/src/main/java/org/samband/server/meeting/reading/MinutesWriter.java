package org.samband.server.meeting.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.reading.Doubt.Answer;
import org.samband.server.meeting.reading.DraftAttendee.Presence;

/** Collects the parts of a draft and gives them their ids. */
final class MinutesWriter {

    private final List<String> source;
    private final List<DraftFact> facts = new ArrayList<>();
    private final List<DraftAttendee> attendance = new ArrayList<>();
    private final Map<String, DraftItem> items = new LinkedHashMap<>();
    private final List<DraftText> texts = new ArrayList<>();
    private final List<DraftReference> references = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Integer, Integer> found = new HashMap<>();

    MinutesWriter(List<String> source) {
        this.source = source;
    }

    void fact(DraftFact.Kind kind, String text, int line) {
        facts.add(new DraftFact(kind, text, line));
    }

    List<DraftFact> facts() {
        return Collections.unmodifiableList(facts);
    }

    DraftAttendee attendee(PeopleList.Person person, Presence presence, boolean seated, int line) {
        DraftAttendee attendee = new DraftAttendee(
                id("a" + line),
                person.name(),
                person.organisation(),
                presence,
                person.deputyFor(),
                person.role(),
                seated,
                span(line, person.name()));
        attendance.add(attendee);
        return attendee;
    }

    List<DraftAttendee> attendance() {
        return Collections.unmodifiableList(attendance);
    }

    String item(
            @Nullable String parent,
            DraftItem.Kind kind,
            @Nullable String number,
            @Nullable String letter,
            String title,
            int line) {
        String id = id("i" + line);
        items.put(id, new DraftItem(id, parent, kind, number, letter, title, null, line, line));
        return id;
    }

    void change(String item, UnaryOperator<DraftItem> change) {
        items.computeIfPresent(item, (id, old) -> change.apply(old));
    }

    Optional<DraftItem> item(@Nullable String id) {
        return Optional.ofNullable(id).map(items::get);
    }

    List<DraftItem> items() {
        return List.copyOf(items.values());
    }

    void remove(DraftItem item, LeftOut.Reason reason, String text) {
        items.remove(item.id());
        leftOut(reason, text, item.line());
        if (item.titleLine() != item.line()) {
            leftOut(reason, item.title(), item.titleLine());
        }
    }

    void text(String item, DraftText.Kind kind, String text, boolean listItem, int line) {
        texts.add(new DraftText(id("t" + line), item, kind, text, listItem, line));
    }

    List<DraftText> texts() {
        return Collections.unmodifiableList(texts);
    }

    List<DraftText> texts(String item) {
        return texts.stream().filter(text -> text.item().equals(item)).toList();
    }

    String referenceId(int line) {
        return id("r" + line);
    }

    void reference(DraftReference reference) {
        references.add(reference);
    }

    List<DraftReference> references() {
        return Collections.unmodifiableList(references);
    }

    void leftOut(LeftOut.Reason reason, String text, int line) {
        leftOut.add(new LeftOut(id("l" + line), line, reason, text));
    }

    void doubt(DoubtKind kind, int line, @Nullable String item, List<String> arguments, Answer... answers) {
        doubt(kind, line, item, arguments, List.of(answers));
    }

    void doubt(DoubtKind kind, int line, @Nullable String item, List<String> arguments, List<Answer> answers) {
        doubts.add(new Doubt(id("d" + line), line, item, kind, arguments, answers, null));
    }

    void dropDoubts() {
        doubts.clear();
    }

    /** Returns where words stand in a line; the same words again stand behind the ones found before. */
    Span span(int line, String words) {
        String text = line >= 1 && line <= source.size() ? source.get(line - 1) : "";
        int from = text.indexOf(words, found.getOrDefault(line, 0));
        int at = from < 0 ? text.indexOf(words) : from;
        if (at < 0) {
            return new Span(line, 1, 1);
        }
        found.merge(line, at + words.length(), Math::max);
        return new Span(line, at + 1, at + 1 + words.length());
    }

    /** Begins to look for words at the beginning of lines again. */
    void rewind() {
        found.clear();
    }

    /** Accounts for the lines that have no part of the draft yet. */
    void placeRest() {
        Set<Integer> accounted = new TreeSet<>(
                draft(new Meeting(0, null, null, "", null, null, null)).accountedLines());
        for (int line = 1; line <= source.size(); line++) {
            String text = source.get(line - 1).strip();
            if (!text.isEmpty() && !accounted.contains(line)) {
                leftOut(LeftOut.Reason.NOT_PLACED, text, line);
            }
        }
    }

    MinutesDraft draft(Meeting meeting) {
        return new MinutesDraft(
                meeting.year(),
                meeting.body(),
                meeting.date(),
                meeting.place(),
                meeting.begins(),
                meeting.ends(),
                facts,
                attendance,
                List.copyOf(items.values()),
                texts,
                references,
                List.of(),
                doubts.stream().sorted(Comparator.comparingInt(Doubt::line)).toList(),
                leftOut.stream().sorted(Comparator.comparingInt(LeftOut::line)).toList());
    }

    private String id(String base) {
        int count = ids.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "-" + count;
    }
}
