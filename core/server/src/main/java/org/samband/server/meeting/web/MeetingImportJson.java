package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.reading.Coverage;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.importing.MeetingImport;
import org.samband.server.meeting.importing.MeetingImportId;
import org.samband.server.meeting.reading.Doubt;
import org.samband.server.meeting.reading.DraftAttendee;
import org.samband.server.meeting.reading.DraftBody;
import org.samband.server.meeting.reading.DraftDecision;
import org.samband.server.meeting.reading.DraftFact;
import org.samband.server.meeting.reading.DraftItem;
import org.samband.server.meeting.reading.DraftReference;
import org.samband.server.meeting.reading.DraftText;
import org.samband.server.meeting.reading.MinutesDraft;
import org.samband.server.meeting.reading.NameAlias;
import org.samband.server.web.Texts;

/** An import of minutes as the API shows it; each part names its line in the source. */
record MeetingImportJson(
        MeetingImportId id,
        String name,
        int year,
        String state,
        @Nullable MeetingId meetingId,
        @Nullable MeetingId plannedMeeting,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable DraftBody body,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends,
        List<DraftFact> facts,
        List<Attendee> attendance,
        List<Item> cases,
        List<Reference> openReferences,
        List<DraftReference> references,
        List<NameAlias> aliases,
        List<Question> doubts,
        List<Left> leftOut,
        Coverage lines,
        int version) {

    /**
     * Shows an import.
     *
     * @param planned the meeting planned here that it may tell of, or null
     */
    static MeetingImportJson of(MeetingImport read, @Nullable MeetingId planned, Texts texts) {
        var draft = read.draft();
        return new MeetingImportJson(
                read.id(),
                read.name(),
                read.year(),
                read.state().name().toLowerCase(Locale.ROOT),
                read.meeting().orElse(null),
                planned,
                draft.date(),
                draft.place(),
                draft.body(),
                draft.begins(),
                draft.ends(),
                draft.facts(),
                draft.attendance().stream().map(Attendee::of).toList(),
                items(draft, null),
                draft.openReferences().stream().map(Reference::of).toList(),
                draft.references(),
                draft.aliases(),
                draft.doubts().stream().map(doubt -> Question.of(doubt, texts)).toList(),
                draft.leftOut().stream()
                        .map(left -> new Left(
                                left.id(),
                                left.line(),
                                left.reason().key(),
                                texts.say(left.reason().messageKey()),
                                left.text()))
                        .toList(),
                read.besideSource().coverage(),
                read.version());
    }

    private static List<Item> items(MinutesDraft draft, @Nullable String parent) {
        return draft.parts(parent).stream().map(item -> Item.of(draft, item)).toList();
    }

    /** Somebody who came or did not. */
    record Attendee(
            String id,
            String name,
            @Nullable String organisation,
            String presence,
            @Nullable String deputyFor,
            @Nullable String role,
            boolean seated,
            int line) {

        static Attendee of(DraftAttendee each) {
            return new Attendee(
                    each.id(),
                    each.name(),
                    each.organisation(),
                    each.presence().key(),
                    each.deputyFor(),
                    each.role(),
                    each.seated(),
                    each.line());
        }
    }

    /** A case, a part of one, or another item of the agenda. */
    record Item(
            String id,
            String kind,
            @Nullable String number,
            @Nullable String letter,
            String title,
            List<DraftText> texts,
            List<Item> parts,
            @Nullable Decision decision,
            int line) {

        static Item of(MinutesDraft draft, DraftItem item) {
            return new Item(
                    item.id(),
                    item.kind().key(),
                    item.number(),
                    item.letter(),
                    item.title(),
                    draft.texts().stream()
                            .filter(text -> text.item().equals(item.id()))
                            .toList(),
                    items(draft, item.id()),
                    item.decision() == null ? null : Decision.of(item.decision()),
                    item.line());
        }
    }

    /** What was decided of an item; its words are the item's texts of that kind. */
    record Decision(
            String outcome, boolean headed, @Nullable String forwardedTo, int line) {

        static Decision of(DraftDecision decision) {
            return new Decision(decision.outcome().key(), decision.headed(), decision.forwardedTo(), decision.line());
        }
    }

    /** A mention of a case that is none of this meeting. */
    record Reference(
            String id,
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable String number,
            String written,
            int line) {

        static Reference of(DraftReference each) {
            return new Reference(
                    each.id(),
                    each.body() == null ? null : each.body().name(),
                    each.date(),
                    each.number(),
                    each.written(),
                    each.span().line());
        }
    }

    /** A doubt with its question and its likely answers. */
    record Question(
            String id,
            int line,
            @Nullable String item,
            String kind,
            String reason,
            List<Answer> answers,
            @Nullable String answered) {

        static Question of(Doubt doubt, Texts texts) {
            var said = MinutesQuestion.of(doubt, texts);
            return new Question(
                    said.id(),
                    said.line(),
                    doubt.item(),
                    doubt.kind().key(),
                    said.text(),
                    said.answers().stream()
                            .map(answer -> new Answer(answer.value(), answer.label()))
                            .toList(),
                    said.answered());
        }
    }

    /** One of the likely answers. */
    record Answer(String key, String text) {}

    /** A piece of the source that is not in the meeting. */
    record Left(String id, int line, String reason, String explanation, String text) {}
}
