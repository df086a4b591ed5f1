package org.samband.server.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how many people live where, by source and day; of corrected figures the one recorded last. */
@Component
@Transactional(readOnly = true)
public class Populations {

    private final PopulationStatements statements;

    Populations(PopulationStatements statements) {
        this.statements = statements;
    }

    /** Returns the figures there are for a day, in one statement; who has none is not in the answer. */
    public Map<OrganisationId, PopulationFigure> figures(
            String source, LocalDate referenceDate, Collection<OrganisationId> ids) {
        var found = new HashMap<OrganisationId, PopulationFigure>();
        statements.figures(source, referenceDate, ids).forEach(figure -> found.put(figure.organisation(), figure));
        return found;
    }

    /** Returns the figures of some sources on some days, in one statement. */
    public List<PopulationFigure> figures(
            Collection<String> sources, Collection<LocalDate> referenceDates, Collection<OrganisationId> ids) {
        return statements.figures(sources, referenceDates, ids);
    }

    /** Returns the figure that counts for each source and day of one organisation, in the order of sources and days. */
    public List<PopulationFigure> of(OrganisationId organisation) {
        return statements.of(organisation);
    }

    /** Returns a page of the figures of a day in the order of organisations, after a given one. */
    public List<PopulationFigure> page(
            String source, LocalDate referenceDate, @Nullable OrganisationId after, int limit) {
        return statements.page(source, referenceDate, after, limit);
    }

    /** Returns all sources in the order of their keys. */
    public List<PopulationSource> sources() {
        return statements.sources();
    }

    public List<PopulationSource> sources(String country) {
        return sources().stream()
                .filter(source -> source.country().equals(country))
                .toList();
    }

    public Optional<PopulationSource> source(String key) {
        return sources().stream().filter(source -> source.key().equals(key)).findFirst();
    }

    /** Returns the days that a source has figures for, the earliest first. */
    public List<LocalDate> dates(String source) {
        return statements.dates(source);
    }
}
