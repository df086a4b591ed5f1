package org.samband.server.meeting;

import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

/**
 * What somebody writes of a decision.
 *
 * @param text the words of the decision; may be empty where the outcome says it all
 * @param votes the votes, where they were counted
 * @param dissent who disagreed and what they proposed
 * @param note what a member wanted to have in the minutes
 */
public record Verdict(
        Outcome outcome,
        String text,
        @Nullable Votes votes,
        @Nullable String dissent,
        @Nullable String note) {

    /** Checks the texts and the votes. */
    public Verdict {
        text = checked("text", text);
        dissent = dissent == null || dissent.isBlank() ? null : checked("dissent", dissent);
        note = note == null || note.isBlank() ? null : checked("note", note);
        if (votes != null && (votes.inFavour() < 0 || votes.against() < 0 || votes.abstained() < 0)) {
            throw Refusal.at("votes", "decision.votes-negative");
        }
        if (text.isEmpty() && (outcome == Outcome.OWN_TEXT || outcome == Outcome.AMENDED)) {
            throw Refusal.at("text", "decision.text-missing");
        }
    }

    /** An outcome with its words and nothing more. */
    public static Verdict of(Outcome outcome, String text) {
        return new Verdict(outcome, text, null, null, null);
    }

    private static String checked(String field, String written) {
        var text = written.replace("\r\n", "\n").strip();
        if (text.length() > CaseTexts.LONGEST) {
            throw Refusal.at(field, "case.text-length", CaseTexts.LONGEST);
        }
        return text;
    }
}
