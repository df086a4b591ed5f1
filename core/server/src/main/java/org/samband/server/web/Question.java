package org.samband.server.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question about a document that only a person can answer, in the language of the one who reads it.
 *
 * @param line where it arises
 * @param answers the likely ones, the likeliest first
 * @param answered the key of the answer given, or null while it is open
 */
public record Question(
        String id,
        int line,
        String text,
        List<Choice> answers,
        @Nullable String answered) {

    /** Copies the answers. */
    public Question {
        answers = List.copyOf(answers);
    }

    public boolean open() {
        return answered == null;
    }

    /** Returns the answer given in words, or an empty text. */
    public String given() {
        return answers.stream()
                .filter(answer -> Objects.equals(answer.value(), answered))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
