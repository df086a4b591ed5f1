package org.samband.server.alliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;

/**
 * An organisation takes part in a scheme of an alliance; the membership is its root scheme.
 *
 * @param on the first day, or null where it is not known
 */
public record MembershipBegan(
        AllianceId alliance,
        SchemeId scheme,
        ParticipationId participation,
        OrganisationId organisation,
        @Nullable LocalDate on) {}
