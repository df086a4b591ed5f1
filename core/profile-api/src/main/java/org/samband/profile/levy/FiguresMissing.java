package org.samband.profile.levy;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Some participants lack a figure that a rule needs; nothing is computed without it.
 *
 * <p>A {@link Weight} has nothing to do for it: it comes of {@code member.inhabitants()} where nobody knows the figure.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public final class FiguresMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Participant> participants;

    FiguresMissing(List<Participant> participants) {
        super(participants.stream().map(Participant::name).collect(Collectors.joining(", ")));
        this.participants = List.copyOf(participants);
    }

    /** Returns all who lack it. */
    public List<Participant> participants() {
        return participants;
    }
}
