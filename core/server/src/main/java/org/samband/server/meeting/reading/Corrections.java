package org.samband.server.meeting.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Outcome;

/** Makes corrections to a draft; what leaves the meeting stays accounted for. */
final class Corrections {

    private @Nullable DraftBody body;
    private @Nullable LocalDate date;
    private @Nullable String place;
    private final List<DraftAttendee> attendance;
    private final List<DraftItem> items;
    private final List<DraftText> texts;
    private final List<DraftReference> references;
    private final List<NameAlias> aliases;
    private final List<LeftOut> leftOut;

    private Corrections(MinutesDraft draft) {
        body = draft.body();
        date = draft.date();
        place = draft.place();
        attendance = new ArrayList<>(draft.attendance());
        items = new ArrayList<>(draft.items());
        texts = new ArrayList<>(draft.texts());
        references = new ArrayList<>(draft.references());
        aliases = new ArrayList<>(draft.aliases());
        leftOut = new ArrayList<>(draft.leftOut());
    }

    static MinutesDraft apply(MinutesDraft draft, Correction correction) {
        Corrections made = new Corrections(draft);
        made.make(correction);
        return made.draft(draft);
    }

    static MinutesDraft answer(MinutesDraft draft, String id, String answer) {
        for (Doubt doubt : draft.doubts()) {
            for (Doubt.Answer known : doubt.id().equals(id) ? doubt.answers() : List.<Doubt.Answer>of()) {
                if (known.key().equals(answer)) {
                    return answered(draft, doubt, known);
                }
            }
        }
        return draft;
    }

    private static MinutesDraft answered(MinutesDraft draft, Doubt doubt, Doubt.Answer answer) {
        Corrections made = new Corrections(draft);
        answer.corrections().forEach(made::make);
        List<Doubt> doubts = draft.doubts().stream()
                .map(it -> it.equals(doubt) ? it.answeredBy(answer.key()) : it)
                .toList();
        return made.draft(draft, doubts);
    }

    private void make(Correction correction) {
        switch (correction) {
            case Correction.SetBody(String name, var type) -> body = new DraftBody(name, type);
            case Correction.SetDate(LocalDate day) -> date = day;
            case Correction.SetPlace(String newPlace) -> place = newPlace;
            case Correction.SetTitle(String id, String title) ->
                change(items, is(id), it -> it.titled(title, it.titleLine(), it.kind()));
            case Correction.SetNumber(String id, String number) -> change(items, is(id), it -> it.numbered(number));
            case Correction.SetOutcome(String id, Outcome outcome) ->
                change(items, is(id), it -> it.decided(decision(it).with(outcome)));
            case Correction.SetText(String id, String words) -> setText(id, words);
            case Correction.SetKind(String id, DraftText.Kind kind) ->
                change(texts, it -> it.id().equals(id), it -> reworded(it, it.text(), kind));
            case Correction.Reword(int line, String written, String meant) -> reword(line, written, meant);
            case Correction.LeaveOutItem(String id) -> leaveOut(id);
            case Correction.SetPresence(String id, var presence) -> change(attendance, who(id), it -> it.at(presence));
            case Correction.SetPerson(String id, String name, var organisation) ->
                change(attendance, who(id), it -> it.named(name, organisation));
            case Correction.SetDeputy(String id, var other) -> change(attendance, who(id), it -> it.insteadOf(other));
            case Correction.LeaveOutPerson(String id) -> leaveOutPerson(id);
            case Correction.PlaceText(String id, String item, DraftText.Kind kind) -> place(id, item, kind);
            case Correction.AddAlias(String written, String name) -> {
                NameAlias alias = new NameAlias(written, name);
                if (!aliases.contains(alias)) {
                    aliases.add(alias);
                }
            }
        }
    }

    private static DraftDecision decision(DraftItem item) {
        DraftDecision decision = item.decision();
        return decision == null ? new DraftDecision(false, Outcome.UNKNOWN, null, item.line()) : decision;
    }

    private void setText(String id, String words) {
        for (DraftText text : List.copyOf(texts)) {
            if (text.id().equals(id) && words.isBlank()) {
                texts.remove(text);
                leaveOut(text.line(), text.text());
            }
        }
        change(texts, it -> it.id().equals(id), it -> reworded(it, words, it.kind()));
    }

    private void reword(int line, String written, String meant) {
        change(texts, it -> it.line() == line, it -> reworded(it, it.text().replace(written, meant), it.kind()));
        change(
                items,
                it -> it.titleLine() == line,
                it -> it.titled(it.title().replace(written, meant), line, it.kind()));
    }

    private void leaveOut(String id) {
        Set<String> gone = new HashSet<>(Set.of(id));
        for (DraftItem item : List.copyOf(items)) {
            if (gone.contains(item.id()) || (item.parent() != null && gone.contains(item.parent()))) {
                gone.add(item.id());
                items.remove(item);
                leaveOut(item.line(), item.title());
                if (item.titleLine() != item.line()) {
                    leaveOut(item.titleLine(), item.title());
                }
            }
        }
        for (DraftText text : List.copyOf(texts)) {
            if (gone.contains(text.item())) {
                texts.remove(text);
                leaveOut(text.line(), text.text());
            }
        }
        references.removeIf(reference -> gone.contains(reference.item()));
    }

    private void leaveOutPerson(String id) {
        for (DraftAttendee attendee : List.copyOf(attendance)) {
            if (attendee.id().equals(id)) {
                attendance.remove(attendee);
                leaveOut(attendee.line(), attendee.name());
            }
        }
    }

    private void place(String id, String item, DraftText.Kind kind) {
        boolean known = items.stream().anyMatch(is(item));
        for (LeftOut left : known ? List.copyOf(leftOut) : List.<LeftOut>of()) {
            if (left.id().equals(id)) {
                leftOut.remove(left);
                texts.add(new DraftText("p" + left.id(), item, kind, left.text(), false, left.line()));
            }
        }
    }

    private void leaveOut(int line, String text) {
        leftOut.add(new LeftOut("h" + line + "-" + leftOut.size(), line, LeftOut.Reason.BY_HAND, text));
    }

    private static DraftText reworded(DraftText text, String words, DraftText.Kind kind) {
        return new DraftText(text.id(), text.item(), kind, words, text.listItem(), text.line());
    }

    private static Predicate<DraftItem> is(String id) {
        return item -> item.id().equals(id);
    }

    private static Predicate<DraftAttendee> who(String id) {
        return attendee -> attendee.id().equals(id);
    }

    private static <T> void change(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        list.replaceAll(it -> which.test(it) ? change.apply(it) : it);
    }

    private MinutesDraft draft(MinutesDraft old) {
        return draft(old, old.doubts());
    }

    private MinutesDraft draft(MinutesDraft old, List<Doubt> doubts) {
        return new MinutesDraft(
                old.year(),
                body,
                date,
                place,
                old.begins(),
                old.ends(),
                old.facts(),
                attendance,
                items,
                texts,
                references,
                aliases,
                doubts,
                leftOut);
    }
}
