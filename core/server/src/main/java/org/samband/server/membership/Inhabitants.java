package org.samband.server.membership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.PopulationFigure;
import org.samband.server.register.PopulationSource;

/**
 * How many people live in some organisations by the latest figures that there were on a day.
 *
 * @param source whose figures they are, or null where there are none
 * @param referenceDate the day that they are about, or null where there are none
 */
public record Inhabitants(
        @Nullable PopulationSource source,
        @Nullable LocalDate referenceDate,
        Map<OrganisationId, PopulationFigure> figures) {

    public Inhabitants {
        figures = Map.copyOf(figures);
    }

    static Inhabitants none() {
        return new Inhabitants(null, null, Map.of());
    }

    public long sum() {
        return figures.values().stream()
                .mapToLong(PopulationFigure::inhabitants)
                .sum();
    }

    public boolean any() {
        return !figures.isEmpty();
    }

    @Nullable
    Long of(OrganisationId organisation) {
        return Optional.ofNullable(figures.get(organisation))
                .map(PopulationFigure::inhabitants)
                .orElse(null);
    }
}
