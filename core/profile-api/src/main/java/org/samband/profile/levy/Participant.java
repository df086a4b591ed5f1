package org.samband.profile.levy;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * One who contributes, as a rule sees it.
 *
 * @param id what tells it from the others; ties in an apportionment are broken by it
 * @param name its name
 * @param kind its kind, for example {@code municipality} or {@code county}
 * @param figure its inhabitants, or empty where no figure is known
 * @param key what an agreement sets for it, or null
 * @param part the part of the year for which it contributes
 */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public record Participant(
        String id,
        String name,
        String kind,
        OptionalLong figure,
        @Nullable BigDecimal key,
        Part part) {

    /** Returns a participant of the whole year. */
    public static Participant of(String id, String name, String kind, long inhabitants) {
        return new Participant(id, name, kind, OptionalLong.of(inhabitants), null, Part.WHOLE);
    }

    /** Returns this participant with what an agreement sets for it. */
    public Participant agreed(BigDecimal newKey) {
        return new Participant(id, name, kind, figure, newKey, part);
    }

    /** Returns this participant with inhabitants that nobody knows. */
    public Participant unknown() {
        return new Participant(id, name, kind, OptionalLong.empty(), key, part);
    }

    /** Returns this participant for a part of the year. */
    public Participant during(Part newPart) {
        return new Participant(id, name, kind, figure, key, newPart);
    }

    /**
     * Returns its inhabitants.
     *
     * @throws NoFigure if no figure is known: unknown is never zero
     */
    public long inhabitants() {
        return figure.orElseThrow(NoFigure::new);
    }

    /**
     * Returns what an agreement sets for it.
     *
     * @throws NoFigure if it sets nothing
     */
    public BigDecimal agreed() {
        if (key == null) {
            throw new NoFigure();
        }
        return key;
    }

    /** A rule asked for a figure that is not known; who computes a levy names the participant. */
    public static final class NoFigure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoFigure() {
            super("There is no figure.", null, false, false);
        }
    }
}
