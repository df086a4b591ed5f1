package org.samband.server.meeting.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.SittingWording;
import org.samband.server.meeting.casebook.CaseEntry;
import org.samband.server.meeting.inquiry.InquiryView;
import org.samband.server.meeting.promise.PromiseView;
import org.samband.server.web.Texts;

/** The tables of this module's pages as documents to be handed out. */
final class MeetingTables {

    private final Texts texts;

    MeetingTables(Texts texts) {
        this.texts = texts;
    }

    /** A line for each body that treats a case, or one where none does that whoever asks may see. */
    Document cases(List<CaseEntry> entries, Map<BodyId, String> bodies, Set<BodyId> onlyMeeting) {
        return table(
                texts.say("case.list.title"),
                List.of(
                        new Shown<>(
                                texts.term("Case"),
                                8,
                                line -> new Cell.Head(line.entry().title())),
                        new Shown<>(texts.say("case.number"), 3, line -> text(line, CaseEntry.Place::number)),
                        new Shown<>(texts.term("Body"), 5, line -> text(line, each -> bodies.get(each.body()))),
                        new Shown<>(
                                texts.say("case.list.state"),
                                4,
                                line -> text(
                                        line,
                                        each -> texts.say(
                                                "case.state." + each.state().key()))),
                        new Shown<>(
                                texts.say("case.decision"),
                                5,
                                line -> text(
                                        line,
                                        each -> each.outcome() == null
                                                ? null
                                                : texts.say(
                                                        each.outcome().messageKey(onlyMeeting.contains(each.body()))))),
                        new Shown<>(
                                texts.say("meeting.fact.time"),
                                3,
                                line -> day(
                                        line.place() == null
                                                ? null
                                                : line.place().on())),
                        new Shown<>(
                                texts.say("case.list.opened"),
                                3,
                                line -> day(line.entry().openedOn()))),
                entries.stream().flatMap(CaseLine::of).toList());
    }

    Document promises(List<PromiseView> views, LocalDate today) {
        return table(
                texts.say("promise.title"),
                List.of(
                        new Shown<>(
                                texts.say("promise.what"),
                                9,
                                view -> new Cell.Head(view.promise().sentence())),
                        new Shown<>(texts.say("case.number"), 3, view -> text(view.number())),
                        new Shown<>(texts.term("Case"), 6, view -> text(view.title())),
                        new Shown<>(texts.term("Body"), 4, view -> text(view.body())),
                        new Shown<>(
                                texts.say("promise.responsible"),
                                4,
                                view -> text(view.promise().responsible())),
                        new Shown<>(
                                texts.say("promise.due"),
                                3,
                                view -> day(view.promise().due())),
                        new Shown<>(
                                texts.say("promise.state"),
                                3,
                                view -> text(texts.say("promise.standing." + view.standing(today)))),
                        new Shown<>(
                                texts.say("promise.missed-meetings"),
                                2,
                                view -> new Cell.Number(BigDecimal.valueOf(view.missed())))),
                views);
    }

    Document inquiries(List<InquiryView> views) {
        return table(
                texts.say("inquiry.title"),
                List.of(
                        new Shown<>(
                                texts.say("inquiry.what"),
                                7,
                                view -> new Cell.Head(view.inquiry().title())),
                        new Shown<>(
                                texts.say("inquiry.kind"),
                                4,
                                view -> text(texts.say(
                                        "inquiry.kind." + view.inquiry().kind().key()))),
                        new Shown<>(texts.term("Body"), 4, view -> text(view.body())),
                        new Shown<>(
                                texts.say("inquiry.asker"),
                                4,
                                view -> text(view.inquiry().asker())),
                        new Shown<>(
                                texts.say("inquiry.deadline"),
                                3,
                                view -> day(view.inquiry().deadline())),
                        new Shown<>(texts.say("inquiry.asked-count"), 2, view -> number(view.asked())),
                        new Shown<>(texts.say("inquiry.answered-count"), 2, view -> number(view.answered())),
                        new Shown<>(texts.say("inquiry.yes-count"), 2, view -> number(view.yes())),
                        new Shown<>(
                                texts.say("inquiry.closed-on"),
                                3,
                                view -> day(view.inquiry().closedOn())),
                        new Shown<>(
                                texts.say("inquiry.result"),
                                8,
                                view -> text(view.inquiry().answer()))),
                views);
    }

    Document answers(InquiryView asked) {
        return table(
                asked.inquiry().title(),
                List.of(
                        new Shown<>(texts.say("inquiry.who"), 6, answer -> new Cell.Head(answer.name())),
                        new Shown<>(
                                texts.say("inquiry.stance"),
                                3,
                                answer -> text(
                                        answer.said().stance() == null
                                                ? null
                                                : texts.say("inquiry.stance."
                                                        + answer.said().stance().key()))),
                        new Shown<>(
                                texts.say("inquiry.text"),
                                8,
                                answer -> text(answer.said().text())),
                        new Shown<>(
                                texts.say("inquiry.answered-on"),
                                3,
                                answer -> day(answer.said().answeredOn())),
                        new Shown<>(
                                texts.say("inquiry.late"),
                                2,
                                answer -> text(answer.late() ? texts.say("inquiry.late") : null))),
                asked.answers());
    }

    Document year(MeetingYear year) {
        var wording = new SittingWording(texts);
        return table(
                texts.say("meeting.year.title", String.valueOf(year.year())),
                List.of(
                        new Shown<>(
                                texts.say("meeting.fact.day"),
                                3,
                                row -> new Cell.Day(row.meeting().day())),
                        new Shown<>(
                                texts.say("meeting.fact.time"),
                                5,
                                row -> new Cell.Head(wording.time(row.meeting().sitting()))),
                        new Shown<>(texts.term("Body"), 6, row -> text(row.names())),
                        new Shown<>(
                                texts.say("meeting.fact.title"),
                                6,
                                row -> text(row.meeting().title().orElse(null))),
                        new Shown<>(
                                texts.say("meeting.fact.place"),
                                5,
                                row -> text(row.meeting().sitting().place())),
                        new Shown<>(
                                texts.say("meeting.fact.state"),
                                3,
                                row -> text(texts.say(
                                        "meeting.state." + row.meeting().state().key())))),
                year.rows());
    }

    <T> Document table(String title, List<Shown<T>> columns, List<T> rows) {
        var block = new Block.Table(
                title,
                columns.stream()
                        .map(each -> new Block.Column(each.head(), each.width()))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(each -> each.cell().apply(row))
                                .toList())
                        .toList());
        return new Document(
                title, "", texts.language().tag(), ThisAlliance.get().name(), List.of(block));
    }

    static Cell text(@Nullable String text) {
        return Cell.text(Objects.requireNonNullElse(text, ""));
    }

    private static Cell text(CaseLine line, Function<CaseEntry.Place, @Nullable String> said) {
        return text(line.place() == null ? null : said.apply(line.place()));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.text("") : new Cell.Day(day);
    }

    private static Cell number(long count) {
        return new Cell.Number(BigDecimal.valueOf(count));
    }

    /** A column and what it shows of each row. */
    record Shown<T>(String head, int width, Function<T, Cell> cell) {}

    private record CaseLine(CaseEntry entry, CaseEntry.@Nullable Place place) {

        static Stream<CaseLine> of(CaseEntry entry) {
            return entry.places().isEmpty()
                    ? Stream.of(new CaseLine(entry, null))
                    : entry.places().stream().map(place -> new CaseLine(entry, place));
        }
    }
}
