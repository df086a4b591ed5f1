package org.samband.server.meeting.inquiry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.Treatment;
import org.samband.server.web.Refusal;

/**
 * What somebody says when an inquiry is closed.
 *
 * @param outcome what became of the case that was decided by circulation, or null for what follows from the answers
 * @param undecided whether a circulation ends without a decision, such as when the case was put on an agenda meanwhile
 * @param text the words of the decision, the answer to a consultation, what came of a question, or why nothing did
 * @param on the day of the decision, or null for today
 */
public record Closing(
        @Nullable Outcome outcome,
        boolean undecided,
        @Nullable String text,
        @Nullable LocalDate on) {

    private static final Set<Outcome> WITHOUT_ENOUGH =
            EnumSet.of(Outcome.REFUSED, Outcome.DEFERRED, Outcome.REFERRED_BACK, Outcome.WITHDRAWN);

    /** Closes with words and what follows from the answers. */
    public static Closing saying(@Nullable String text) {
        return new Closing(null, false, text, null);
    }

    /** What too few agreed to is not decided; what enough agreed to is decided as proposed unless words say otherwise. */
    Outcome outcome(Treatment treatment, boolean carried, @Nullable String said) {
        if (outcome == Outcome.UNKNOWN) {
            throw Refusal.at("outcome", "inquiry.outcome-missing");
        }
        if (outcome != null) {
            if (!carried && !WITHOUT_ENOUGH.contains(outcome)) {
                throw Refusal.at("outcome", "inquiry.outcome-without-enough");
            }
            return outcome;
        }
        if (!carried) {
            return Outcome.REFUSED;
        }
        return said == null || words(said).equals(words(treatment.proposal().orElse("")))
                ? Outcome.AS_PROPOSED
                : Outcome.OWN_TEXT;
    }

    /** The day of the decision: between the day it was asked and today. */
    LocalDate day(LocalDate asked, LocalDate today) {
        if (on == null) {
            return today;
        }
        if (on.isBefore(asked) || on.isAfter(today)) {
            throw Refusal.at("on", "inquiry.day-wrong", asked, today);
        }
        return on;
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
