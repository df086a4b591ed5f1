package org.samband.server.alliance;

import java.time.LocalDate;
import org.samband.server.register.OrganisationId;

/**
 * It was said on which day an organisation no longer takes part in a scheme of an alliance, perhaps one to come.
 *
 * @param on the first day on which it no longer takes part
 */
public record MembershipEnded(
        AllianceId alliance,
        SchemeId scheme,
        ParticipationId participation,
        OrganisationId organisation,
        LocalDate on) {}
