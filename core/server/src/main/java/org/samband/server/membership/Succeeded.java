package org.samband.server.membership;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.register.Organisation;
import org.samband.server.register.Succession;

/**
 * Participants that, by the register, are no longer what they were, though they still take part: somebody has to decide.
 *
 * @param participants those that were succeeded
 * @param successors by whom; several where one was split
 */
public record Succeeded(
        List<Organisation> participants, List<Organisation> successors, Succession.Kind kind, LocalDate on) {

    public Succeeded {
        participants = List.copyOf(participants);
        successors = List.copyOf(successors);
    }

    /** Whether one successor can take their place without anybody deciding more than that. */
    public boolean clear() {
        return kind != Succession.Kind.SPLIT && successors.size() == 1;
    }

    /** Returns what the participants were called until then. */
    public List<String> names() {
        return participants.stream()
                .map(each -> each.name(on.minusDays(1)))
                .sorted()
                .toList();
    }

    /** Returns what the successors are called from then on. */
    public List<String> successorNames() {
        return successors.stream().map(each -> each.name(on)).sorted().toList();
    }
}
