package org.samband.server.meeting.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.TreatmentState;

/**
 * Which cases somebody looks for.
 *
 * @param body the body that treats or treated them, or null for any
 * @param year the year of their number there, or in which they were opened while they have none; null for any
 * @param state where they stand there, or null for anywhere
 * @param q a number or words, each the beginning of a word in what was laid before the body or decided
 * @param after the case after which to go on, or null
 */
public record CaseFilter(
        @Nullable BodyId body,
        @Nullable Integer year,
        @Nullable TreatmentState state,
        @Nullable String q,
        @Nullable CaseId after) {

    private static final int MOST_WORDS = 8;
    // The same as in the database's function words_of.
    private static final Pattern WORD = Pattern.compile("\\d+[\\p{L}]?/\\d+|[\\p{L}\\p{N}]+");

    public static CaseFilter all() {
        return new CaseFilter(null, null, null, null, null);
    }

    /** Returns the words looked for, each once. */
    public List<String> words() {
        var words = new ArrayList<String>();
        var found = WORD.matcher(Objects.requireNonNullElse(q, "").toLowerCase(Locale.ROOT));
        while (found.find() && words.size() < MOST_WORDS) {
            if (!words.contains(found.group())) {
                words.add(found.group());
            }
        }
        return List.copyOf(words);
    }

    public boolean any() {
        return body == null && year == null && state == null && words().isEmpty();
    }
}
