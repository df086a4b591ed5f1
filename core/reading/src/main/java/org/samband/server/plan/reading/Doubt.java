package org.samband.server.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that a document raises and only a person can answer.
 *
 * @param id its id in the draft
 * @param line where it arises in the source
 * @param element the element it is about, if it is about one
 * @param kind which question it is
 * @param arguments what the question speaks of, as its kind says
 * @param answers the likely answers, the likeliest first
 * @param answered the key of the answer given, or none while it is open
 */
public record Doubt(
        String id,
        int line,
        @Nullable String element,
        DoubtKind kind,
        List<String> arguments,
        List<Answer> answers,
        @Nullable String answered) {

    /** Copies the lists. */
    public Doubt {
        arguments = List.copyOf(arguments);
        answers = List.copyOf(answers);
    }

    Doubt answeredBy(String answer) {
        return new Doubt(id, line, element, kind, arguments, answers, answer);
    }

    /**
     * A likely answer.
     *
     * @param key its key among the answers of its doubt
     * @param arguments what the answer speaks of
     * @param corrections what it does to the draft; nothing if the draft stays as read
     */
    public record Answer(String key, List<String> arguments, List<Correction> corrections) {

        /** Copies the lists. */
        public Answer {
            arguments = List.copyOf(arguments);
            corrections = List.copyOf(corrections);
        }

        /** Returns the answer that leaves the draft as read. */
        public static Answer keep(String key, String... arguments) {
            return new Answer(key, List.of(arguments), List.of());
        }

        /** Returns an answer that changes the draft. */
        public static Answer of(String key, Correction correction, String... arguments) {
            return new Answer(key, List.of(arguments), List.of(correction));
        }

        /** Returns the key of its sentence. */
        public String messageKey() {
            return "reading.answer." + key;
        }
    }
}
