package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationParts;
import org.samband.server.web.Link;
import org.samband.server.web.Message;

/**
 * All that is shown of an organisation.
 *
 * @param belongsTo the county and the organisations that it is in now, or was at its end
 * @param members who belongs to it now
 */
public record OrganisationPage(
        Organisation organisation,
        List<Tie> belongsTo,
        List<Link> members,
        List<Event> history,
        PopulationHistory population,
        List<OrganisationParts.Part> parts) {

    /** What it belongs to, as the register's source says. */
    public record Tie(Link to, String kind, String source) {}

    /**
     * Something that happened to it.
     *
     * @param day the day, or null where it was always so as far as is known
     * @param other whom it concerns beside, or null
     */
    public record Event(
            @Nullable LocalDate day, Message said, @Nullable Link other) {}
}
