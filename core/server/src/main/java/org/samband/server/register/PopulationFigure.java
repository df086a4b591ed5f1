package org.samband.server.register;

import java.time.Instant;
import java.time.LocalDate;

/** How many people lived in an organisation's area on a day, as a source said it when it was recorded. */
public record PopulationFigure(
        OrganisationId organisation, String source, LocalDate referenceDate, long inhabitants, Instant recordedAt) {}
