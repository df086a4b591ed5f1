package org.samband.profile.levy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Asks a basis of every participant, and tells all who lack a figure at once. */
final class Bases {

    private static final BigDecimal MOST = new BigDecimal("1e15");

    private Bases() {}

    static List<BigDecimal> of(Basis basis, Collection<Participant> participants) {
        List<BigDecimal> bases = new ArrayList<>(participants.size());
        List<Participant> lacking = new ArrayList<>();
        for (Participant participant : participants) {
            try {
                bases.add(checked(basis.of(participant), participant));
            } catch (Participant.NoFigure e) {
                lacking.add(participant);
            }
        }
        if (!lacking.isEmpty()) {
            throw new FiguresMissing(lacking);
        }
        return bases;
    }

    private static BigDecimal checked(BigDecimal basis, Participant participant) {
        if (basis.signum() < 0) {
            throw new BrokenRule(BrokenRule.Reason.NEGATIVE, participant.name());
        }
        if (basis.compareTo(MOST) > 0) {
            throw new BrokenRule(BrokenRule.Reason.TOO_LARGE, participant.name());
        }
        return basis;
    }
}
