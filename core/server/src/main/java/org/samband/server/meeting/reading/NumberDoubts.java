package org.samband.server.meeting.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.reading.Doubt.Answer;
import org.samband.server.meeting.reading.DraftItem.Kind;

/** Asks about case numbers that do not run, and about cases without a heading or a decision. */
final class NumberDoubts {

    private final MinutesWriter writer;
    private final Meeting meeting;
    private final Map<CaseNumbers.Parts, DraftItem> seen = new HashMap<>();

    NumberDoubts(MinutesWriter writer, Meeting meeting) {
        this.writer = writer;
        this.meeting = meeting;
    }

    void ask() {
        DraftItem before = null;
        for (DraftItem item : writer.items()) {
            if (item.number() != null && item.parent() == null) {
                askForYear(item, item.number());
                askForOrder(before, item);
                before = item;
            }
            if (item.kind() == Kind.CASE) {
                askForContent(item);
            }
        }
    }

    private void askForYear(DraftItem item, String number) {
        Integer year = CaseNumbers.parts(number).map(CaseNumbers.Parts::year).orElse(null);
        int wanted = meeting.yearUnlessSaid();
        if (year != null && year != wanted) {
            String meant = number.endsWith(String.valueOf(year))
                    ? number.replace(String.valueOf(year), String.valueOf(wanted))
                    : number.replaceFirst("\\d{2}$", "%02d".formatted(wanted % 100));
            writer.doubt(
                    DoubtKind.CASE_YEAR,
                    item.line(),
                    item.id(),
                    List.of(number, String.valueOf(wanted)),
                    Answer.of("number-instead", new Correction.SetNumber(item.id(), meant), meant),
                    Answer.keep("number-as-read", number));
        }
    }

    private void askForOrder(@Nullable DraftItem before, DraftItem item) {
        CaseNumbers.Parts number = CaseNumbers.parts(item.number()).orElse(null);
        DraftItem first = number == null ? null : seen.putIfAbsent(number.in(meeting.yearUnlessSaid()), item);
        if (first != null) {
            writer.doubt(
                    DoubtKind.NUMBER_TWICE,
                    item.line(),
                    item.id(),
                    List.of(String.valueOf(item.number()), String.valueOf(first.line())),
                    Answer.keep("to-complete-number", String.valueOf(item.number())),
                    Answer.of("leave-item-out", new Correction.LeaveOutItem(item.id()), item.title()));
            return;
        }
        CaseNumbers.Parts previous =
                before == null ? null : CaseNumbers.parts(before.number()).orElse(null);
        if (before != null && number != null && previous != null && number.running() > previous.running() + 1) {
            writer.doubt(
                    DoubtKind.NUMBER_GAP,
                    item.line(),
                    item.id(),
                    List.of(String.valueOf(before.number()), String.valueOf(item.number())),
                    Answer.keep("numbers-as-read"),
                    Answer.keep("other-document"));
        }
    }

    private void askForContent(DraftItem item) {
        String number = String.valueOf(item.number());
        if (item.title().isEmpty()) {
            writer.doubt(
                    DoubtKind.NO_TITLE,
                    item.line(),
                    item.id(),
                    List.of(number),
                    Answer.keep("to-complete-title", number));
        }
        boolean parts = writer.items().stream().anyMatch(it -> item.id().equals(it.parent()));
        boolean proposed = writer.texts(item.id()).stream().anyMatch(text -> text.kind() == DraftText.Kind.PROPOSAL);
        if (item.decision() == null && !parts && !proposed) {
            writer.doubt(
                    DoubtKind.NO_DECISION,
                    item.line(),
                    item.id(),
                    List.of(number, item.title()),
                    Answer.keep("nothing-decided"),
                    Answer.of("was-noted", new Correction.SetOutcome(item.id(), Outcome.NOTED)),
                    Answer.of("was-deferred", new Correction.SetOutcome(item.id(), Outcome.DEFERRED)));
        }
    }
}
