package org.samband.server.meeting.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.reading.Word;
import org.samband.server.document.reading.Phrases;
import org.samband.server.document.reading.Sentences;

/** Finds what a decision promises: sentences that name a later meeting, a later day or a role that is to do something. */
public final class PromiseReader {

    private static final int LONGEST = 20_000;

    private final MinutesLexicon lexicon;
    private final ReferenceReader references;
    private final Optional<Pattern> roles;
    private final Optional<Pattern> heads;

    public PromiseReader(AllianceProfile profile) {
        lexicon = new MinutesLexicon(profile.minutesVocabulary(), profile.readingVocabulary(), profile.caseNumbering());
        references = new ReferenceReader(lexicon);
        List<String> named = profile.readingVocabulary().phrases(Word.ROLE);
        roles = Phrases.anyOf(named);
        // "The group's leader" is a role wherever "general leader" is one.
        heads = Phrases.anyOf(named.stream()
                .filter(role -> role.contains(" "))
                .map(role -> role.substring(role.lastIndexOf(' ') + 1))
                .distinct()
                .toList());
    }

    /**
     * Returns what the sentences of a decision promise, in their order.
     *
     * @param decision its words
     * @param day when it was taken; what is not later is no promise
     */
    public List<Found> in(String decision, LocalDate day) {
        List<Found> found = new ArrayList<>();
        for (String paragraph :
                decision.substring(0, Math.min(decision.length(), LONGEST)).split("\\R")) {
            for (String sentence : Sentences.of(paragraph)) {
                read(sentence, day).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> read(String sentence, LocalDate day) {
        String role = roles.map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::find)
                .map(Matcher::group)
                .or(() -> heads.flatMap(pattern -> ofBody(sentence, pattern)))
                .orElse(null);
        Optional<ReferenceReader.Found> meeting = references.in(sentence, null, day.getYear()).stream()
                .filter(it -> it.date() != null && it.date().isAfter(day))
                .findFirst();
        if (meeting.isPresent()) {
            ReferenceReader.Found later = meeting.get();
            return Optional.of(new Found(sentence, later.body(), later.date(), role));
        }
        LocalDate due = lexicon.dates().in(sentence, day.getYear()).stream()
                .map(DateMention::until)
                .filter(it -> it.isAfter(day))
                .findFirst()
                .orElse(null);
        return due == null && role == null ? Optional.empty() : Optional.of(new Found(sentence, null, due, role));
    }

    private Optional<String> ofBody(String sentence, Pattern head) {
        return lexicon.bodies().in(sentence).stream()
                .flatMap(body -> {
                    Matcher after = head.matcher(sentence).region(body.end(), sentence.length());
                    after.useTransparentBounds(true);
                    return after.find() && after.start() == body.end() + 1
                            ? Stream.of(sentence.substring(body.start(), after.end()))
                            : Stream.empty();
                })
                .findFirst();
    }

    /**
     * A promise.
     *
     * @param sentence the words that make it
     * @param body the body to whose meeting the matter returns, or null where it is something to be done
     * @param due the day of that meeting, or the last day to do it, or null where none is named
     * @param responsible the role that is to do it, as written, or null
     */
    public record Found(
            String sentence,
            @Nullable DraftBody body,
            @Nullable LocalDate due,
            @Nullable String responsible) {}
}
