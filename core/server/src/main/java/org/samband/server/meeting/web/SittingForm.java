package org.samband.server.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Attendance;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.MinutesContent.Line;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.SittingRecord.Typed;
import org.samband.server.meeting.Verdict;
import org.samband.server.meeting.Votes;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.util.MultiValueMap;

/**
 * What the secretary types of an item.
 *
 * @param decisionVersion the version of the decision that was seen, or nothing if there was none
 * @param left the entries of those who left the room
 * @param goTo the item to go to after saving without a script, or nothing
 */
public record SittingForm(
        int itemVersion,
        String decisionVersion,
        String record,
        String outcome,
        String text,
        String inFavour,
        String against,
        String abstained,
        String dissent,
        String note,
        List<String> left,
        String goTo) {

    private static final int MOST_VOTES = 99_999;

    public SittingForm {
        left = List.copyOf(left);
    }

    static SittingForm of(Line line) {
        var decision = Optional.ofNullable(line.decision());
        return new SittingForm(
                line.item().version(),
                decision.map(each -> String.valueOf(each.seen())).orElse(""),
                line.item().record().orElse(""),
                decision.map(each -> each.outcome().key()).orElse(""),
                decision.map(Decision::text).orElse(""),
                decision.map(Decision::inFavour).map(String::valueOf).orElse(""),
                decision.map(Decision::against).map(String::valueOf).orElse(""),
                decision.map(Decision::abstained).map(String::valueOf).orElse(""),
                decision.map(Decision::dissent).orElse(""),
                decision.map(Decision::note).orElse(""),
                line.left().stream()
                        .map(Attendance::id)
                        .map(each -> each.value().toString())
                        .toList(),
                "");
    }

    static SittingForm typed(MultiValueMap<String, String> form) {
        return new SittingForm(
                first(form, "itemVersion").matches("\\d{1,9}") ? Integer.parseInt(first(form, "itemVersion")) : -1,
                first(form, "decisionVersion"),
                first(form, "record"),
                first(form, "outcome"),
                first(form, "text"),
                first(form, "inFavour").strip(),
                first(form, "against").strip(),
                first(form, "abstained").strip(),
                first(form, "dissent"),
                first(form, "note"),
                Optional.ofNullable(form.get("left")).orElse(List.of()),
                first(form, "goTo"));
    }

    /** Tells whether somebody else has written of the item since this was begun. */
    boolean outdatedBy(SittingForm present) {
        return itemVersion != present.itemVersion || !decisionVersion.equals(present.decisionVersion);
    }

    /** The same words, by somebody who has seen what stands there now. */
    SittingForm seeing(SittingForm present) {
        return new SittingForm(
                present.itemVersion,
                present.decisionVersion,
                record,
                outcome,
                text,
                inFavour,
                against,
                abstained,
                dissent,
                note,
                left,
                goTo);
    }

    Optional<String> next() {
        return goTo.matches("[0-9a-f-]{36}") ? Optional.of(goTo) : Optional.empty();
    }

    Typed read() {
        return new Typed(
                itemVersion,
                record,
                verdict(),
                decisionVersion.matches("\\d{1,9}") ? Integer.valueOf(decisionVersion) : null,
                left.stream().map(Ids::attendance).collect(Collectors.toSet()));
    }

    private @Nullable Verdict verdict() {
        if (outcome.isEmpty()) {
            if (!text.isBlank()) {
                throw Refusal.at("outcome", "meeting.sitting.outcome-missing");
            }
            return null;
        }
        var read = Outcome.of(outcome).orElseThrow(() -> Refusal.at("outcome", "meeting.sitting.outcome-missing"));
        var mistakes = new ArrayList<Mistake>();
        var votes = Votes.of(
                votes("inFavour", inFavour, mistakes),
                votes("against", against, mistakes),
                votes("abstained", abstained, mistakes));
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return new Verdict(read, text, votes.orElse(null), dissent, note);
    }

    private static @Nullable Integer votes(String field, String written, List<Mistake> mistakes) {
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,5}")) {
            mistakes.add(Mistake.at(field, "meeting.sitting.votes-wrong", MOST_VOTES));
            return null;
        }
        return Integer.valueOf(written);
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
