package org.samband.server.funding;

import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;

/**
 * Who pays a levy, and who counts.
 *
 * @param onlyKind the only kind of organisation that counts, or null
 * @param withinId the county whose municipalities alone count, or null
 */
public record WhoPays(
        Payers payers,
        @Nullable OrganisationKind onlyKind,
        @Nullable OrganisationId withinId) {

    /** Every participant for itself. */
    static final WhoPays PARTICIPANTS = new WhoPays(Payers.PARTICIPANTS, null, null);
}
