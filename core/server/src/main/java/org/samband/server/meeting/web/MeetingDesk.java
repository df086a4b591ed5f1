package org.samband.server.meeting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.importing.MeetingImport;
import org.samband.server.meeting.reading.Doubt;
import org.samband.server.meeting.reading.DraftAttendee;
import org.samband.server.meeting.reading.DraftAttendee.Presence;
import org.samband.server.meeting.reading.DraftItem;
import org.samband.server.meeting.reading.DraftText;
import org.samband.server.meeting.reading.LeftOut;
import org.samband.server.meeting.reading.MinutesDraft;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Question;
import org.samband.server.web.SourceLine;
import org.samband.server.web.Texts;

/**
 * The import desk of minutes: the source beside the meeting that was read from it.
 *
 * @param planned the meeting planned here that they may tell of, or null
 * @param home the address of the alliance
 * @param at the id of what is being corrected, or null
 */
public record MeetingDesk(
        MeetingImport read,
        @Nullable MeetingId planned,
        String home,
        @Nullable String at,
        Mistakes mistakes) {

    private static final int RECOGNISABLE = 160;

    public MinutesDraft draft() {
        return read.draft();
    }

    public String address() {
        return home + "/meetings/imports/" + read.id().value();
    }

    /** Returns the source, each line with what it became. */
    public List<SourceLine> lines(Texts said) {
        var places = new HashMap<Integer, String>();
        draft().items().forEach(item -> places.putIfAbsent(item.line(), item.id()));
        draft().items().forEach(item -> places.putIfAbsent(item.titleLine(), item.id()));
        draft().texts().forEach(text -> places.putIfAbsent(text.line(), text.id()));
        draft().attendance().forEach(each -> places.putIfAbsent(each.line(), each.id()));
        draft().facts().forEach(fact -> places.putIfAbsent(fact.line(), "head"));
        var doubted = new HashSet<Integer>();
        draft().openDoubts().stream().map(Doubt::line).forEach(doubted::add);
        var left = new HashMap<Integer, LeftOut>();
        draft().leftOut().forEach(each -> left.put(each.line(), each));
        var lines = new ArrayList<SourceLine>();
        for (var text : read.besideSource().lines()) {
            var number = lines.size() + 1;
            var place = places.get(number);
            var why = place == null ? left.get(number) : null;
            lines.add(new SourceLine(
                    number,
                    text,
                    place == null ? null : "e-" + place,
                    doubted.contains(number),
                    why == null ? null : said.say(why.reason().messageKey())));
        }
        return lines;
    }

    public List<Question> questions(Texts said) {
        return draft().doubts().stream()
                .map(doubt -> MinutesQuestion.of(doubt, said))
                .toList();
    }

    public long present() {
        return draft().seats().stream()
                .filter(each -> each.presence() == Presence.PRESENT)
                .count();
    }

    public long cases() {
        return draft().items().stream().filter(item -> item.number() != null).count();
    }

    public long decisions() {
        return draft().items().stream().filter(item -> item.decision() != null).count();
    }

    /** Tells whether the meeting itself is being corrected. */
    public boolean atHead() {
        return "head".equals(at);
    }

    public @Nullable DraftItem selectedItem() {
        return at == null ? null : draft().item(at).orElse(null);
    }

    public @Nullable DraftAttendee selectedPerson() {
        return draft().attendance().stream()
                .filter(each -> each.id().equals(at))
                .findFirst()
                .orElse(null);
    }

    public @Nullable DraftText selectedText() {
        return draft().texts().stream()
                .filter(each -> each.id().equals(at))
                .findFirst()
                .orElse(null);
    }

    public @Nullable LeftOut selectedLeftOut() {
        return draft().leftOut().stream()
                .filter(each -> each.id().equals(at))
                .findFirst()
                .orElse(null);
    }

    public List<DraftText> texts(DraftItem item) {
        return draft().texts().stream()
                .filter(text -> text.item().equals(item.id()))
                .toList();
    }

    /** Returns how deep an item stands, from 0. */
    public int depth(DraftItem item) {
        var parent = item.parent();
        return parent == null
                ? 0
                : 1
                        + draft().item(parent)
                                .map(above -> above.parent() == null ? 0 : 1)
                                .orElse(0);
    }

    /** Returns how an item is called in a list: its number or letter, and its heading. */
    public static String called(DraftItem item) {
        var before = item.number() != null ? item.number() : item.letter();
        return before == null ? item.title() : (before + " " + item.title()).strip();
    }

    public List<Choice> items() {
        return draft().items().stream()
                .map(item -> new Choice(item.id(), "\u00a0\u00a0".repeat(depth(item)) + shortened(called(item))))
                .toList();
    }

    public List<Choice> outcomes(Frame frame, DraftItem item) {
        var choices = new ArrayList<Choice>();
        if (item.decision() == null) {
            choices.add(new Choice("", frame.say("import.no-decision")));
        }
        Arrays.stream(Outcome.values())
                .forEach(outcome -> choices.add(new Choice(outcome.name(), frame.say(outcome.messageKey()))));
        return choices;
    }

    public static List<Choice> kinds(Frame frame) {
        return Arrays.stream(DraftText.Kind.values())
                .map(kind -> new Choice(kind.name(), frame.say("import.kind." + kind.key())))
                .toList();
    }

    public static List<Choice> presences(Frame frame) {
        return Arrays.stream(Presence.values())
                .map(each -> new Choice(each.name(), frame.say("import.presence." + each.key())))
                .toList();
    }

    /** Returns the beginning of a text, enough to recognise it by. */
    public static String shortened(String text) {
        return text.length() <= RECOGNISABLE
                ? text
                : text.substring(0, RECOGNISABLE - 1).stripTrailing() + "…";
    }
}
