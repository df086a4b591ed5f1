package org.samband.server.meeting;

import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

/**
 * What is laid before a body with a case; what the body decides is a text of its own.
 *
 * @param background what the case is about
 * @param assessment what the secretariat thinks
 * @param proposal what is proposed to be decided
 */
public record CaseTexts(
        @Nullable String background,
        @Nullable String assessment,
        @Nullable String proposal) {

    static final int LONGEST = 100_000;

    /** Strips the texts; an empty one is none. */
    public CaseTexts {
        background = clean("background", background);
        assessment = clean("assessment", assessment);
        proposal = clean("proposal", proposal);
    }

    public static CaseTexts none() {
        return new CaseTexts(null, null, null);
    }

    public static CaseTexts proposing(@Nullable String proposal) {
        return new CaseTexts(null, null, proposal);
    }

    /** Returns the texts, with what is to be settled first as background where there is none yet. */
    CaseTexts orBeginWith(@Nullable String first) {
        return background == null ? new CaseTexts(first, assessment, proposal) : this;
    }

    private static @Nullable String clean(String field, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var text = written.replace("\r\n", "\n").strip();
        if (text.length() > LONGEST) {
            throw Refusal.at(field, "case.text-length", LONGEST);
        }
        return text;
    }
}
