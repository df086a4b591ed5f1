package org.samband.profile.levy;

import java.math.BigDecimal;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What a participant's share follows from.
 *
 * <p>For example {@code new Basis.Inhabitants()}; the factories of {@link LevyRule} give each rule its own.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public sealed interface Basis {

    /**
     * Returns the basis of a participant.
     *
     * @throws Participant.NoFigure if it follows from a figure that the participant lacks
     */
    BigDecimal of(Participant participant);

    /** The participant's inhabitants. */
    record Inhabitants() implements Basis {
        @Override
        public BigDecimal of(Participant participant) {
            return BigDecimal.valueOf(participant.inhabitants());
        }
    }

    /** The same for all. */
    record Equal() implements Basis {
        @Override
        public BigDecimal of(Participant participant) {
            return BigDecimal.ONE;
        }
    }

    /** What an agreement says. */
    record Agreed() implements Basis {
        @Override
        public BigDecimal of(Participant participant) {
            return participant.agreed();
        }
    }

    /** What code of a profile's own says. */
    record Own(Weight weight) implements Basis {
        @Override
        public BigDecimal of(Participant participant) {
            double basis = weight.of(participant);
            if (!Double.isFinite(basis)) {
                throw new BrokenRule(BrokenRule.Reason.NO_NUMBER, participant.name());
            }
            return BigDecimal.valueOf(basis);
        }
    }
}
