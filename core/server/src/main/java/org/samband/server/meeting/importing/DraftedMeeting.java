package org.samband.server.meeting.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.ItemKind;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Sitting;
import org.samband.server.meeting.ToldMeeting;
import org.samband.server.meeting.reading.CaseNumbers;
import org.samband.server.meeting.reading.DraftBody;
import org.samband.server.meeting.reading.DraftDecision;
import org.samband.server.meeting.reading.DraftFact;
import org.samband.server.meeting.reading.DraftItem;
import org.samband.server.meeting.reading.DraftText;
import org.samband.server.meeting.reading.DraftText.Kind;
import org.samband.server.meeting.reading.MinutesDraft;
import org.samband.server.web.Refusal;

/** The meeting that a draft of minutes becomes. */
final class DraftedMeeting {

    private static final int LONGEST_PLACE = 300;
    private static final Set<DraftFact.Kind> BEHIND = EnumSet.of(DraftFact.Kind.SIGNED, DraftFact.Kind.APPROVER);
    private static final Set<DraftFact.Kind> IN_THE_MEETING =
            EnumSet.of(DraftFact.Kind.TITLE, DraftFact.Kind.BODY, DraftFact.Kind.DATE, DraftFact.Kind.PLACE);

    private final MinutesDraft draft;
    private final Map<DraftBody, Body> bodies;

    DraftedMeeting(MinutesDraft draft, Map<DraftBody, Body> bodies) {
        this.draft = draft;
        this.bodies = bodies;
    }

    ToldMeeting told(
            MeetingImportId id,
            BodyId body,
            @Nullable MeetingId planned,
            List<ToldMeeting.Attendee> attendance,
            ZoneId zone) {
        return new ToldMeeting(
                body,
                planned,
                sitting(zone),
                id.value(),
                attendance,
                draft.items().stream().map(this::item).toList(),
                mentions(),
                facts(kind -> !IN_THE_MEETING.contains(kind) && !BEHIND.contains(kind)),
                facts(BEHIND::contains));
    }

    static LocalDate day(MinutesDraft draft) {
        var day = draft.date();
        if (day == null) {
            throw Refusal.conflict("import.no-date");
        }
        return day;
    }

    private Sitting sitting(ZoneId zone) {
        var day = day(draft);
        LocalTime begins = draft.begins();
        LocalTime ends = begins == null || begins.equals(draft.ends()) ? null : draft.ends();
        var overnight = begins != null && ends != null && ends.isBefore(begins);
        var place = draft.place();
        return new Sitting(
                day,
                begins,
                ends == null ? null : overnight ? day.plusDays(1) : day,
                ends,
                zone,
                place == null || place.isBlank() ? null : Lengths.shortened(place.strip(), LONGEST_PLACE));
    }

    private ToldMeeting.Item item(DraftItem item) {
        var decision = item.decision();
        return new ToldMeeting.Item(
                item.id(),
                item.parent(),
                ItemKind.valueOf(item.kind().name()),
                number(item),
                item.letter(),
                item.title().strip(),
                said(item, Kind.BACKGROUND),
                said(item, Kind.ASSESSMENT),
                said(item, Kind.PROPOSAL),
                decision == null
                        ? said(item, Kind.TREATMENT, Kind.NOTHING_RAISED, Kind.VOTE, Kind.NOTE, Kind.DECISION)
                        : said(item, Kind.TREATMENT, Kind.NOTHING_RAISED),
                decision == null ? null : decided(item, decision),
                item.line(),
                lastLine(item));
    }

    private ToldMeeting.Decided decided(DraftItem item, DraftDecision decision) {
        return new ToldMeeting.Decided(
                decision.outcome(),
                Objects.requireNonNullElse(said(item, Kind.DECISION), ""),
                said(item, Kind.VOTE),
                said(item, Kind.NOTE),
                decision.line());
    }

    private ToldMeeting.@Nullable Number number(DraftItem item) {
        var written = item.number();
        if (written == null) {
            return null;
        }
        var parts = CaseNumbers.parts(written);
        if (parts.isEmpty() || written.length() > 50) {
            throw Refusal.conflict("import.number-wrong-at", item.line(), written);
        }
        var number = parts.get().in(day(draft).getYear());
        var year = number.year();
        return new ToldMeeting.Number(
                written.strip(),
                year == null ? day(draft).getYear() : year,
                number.letter().isEmpty() && number.running() > 0 ? number.running() : null);
    }

    /** Returns the paragraphs of some kinds in the order of the source; those of a list close together. */
    private @Nullable String said(DraftItem item, Kind first, Kind... others) {
        var kinds = EnumSet.of(first, others);
        var said = new StringBuilder();
        DraftText before = null;
        for (var text : draft.texts()) {
            if (text.item().equals(item.id()) && kinds.contains(text.kind())) {
                if (before != null) {
                    said.append(before.listItem() && text.listItem() ? "\n" : "\n\n");
                }
                said.append(text.listItem() ? "- " : "").append(text.text());
                before = text;
            }
        }
        return said.isEmpty() ? null : said.toString();
    }

    private int lastLine(DraftItem item) {
        return draft.texts().stream()
                .filter(text -> text.item().equals(item.id()))
                .flatMapToInt(text -> IntStream.of(text.line()))
                .reduce(Math.max(item.line(), item.titleLine()), Math::max);
    }

    private List<ToldMeeting.Mention> mentions() {
        return draft.references().stream()
                .map(each -> new ToldMeeting.Mention(
                        each.item(),
                        Optional.ofNullable(each.body())
                                .map(bodies::get)
                                .map(Body::id)
                                .orElse(null),
                        each.date(),
                        each.number(),
                        each.written(),
                        each.target(),
                        each.span().line()))
                .toList();
    }

    private @Nullable String facts(Predicate<DraftFact.Kind> which) {
        var facts = draft.facts().stream()
                .filter(fact -> which.test(fact.kind()))
                .map(DraftFact::text)
                .collect(Collectors.joining("\n"));
        return facts.isBlank() ? null : facts;
    }
}
