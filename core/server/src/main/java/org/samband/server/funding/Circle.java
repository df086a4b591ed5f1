package org.samband.server.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Part;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;

/**
 * Who pays a levy for some time, who is counted for whom, and by which figures.
 *
 * @param headcount how many lived where
 * @param gone who would pay or be counted though it ended before
 */
record Circle(List<Payer> payers, Headcount headcount, List<LeftOut> leftOut, List<Doubt> doubts, List<Doubt> gone) {

    /** One who pays, for itself or for its members. */
    record Payer(
            Organisation organisation,
            String name,
            Part part,
            @Nullable LocalDate since,
            List<Organisation> counted) {

        OrganisationId id() {
            return organisation.id();
        }
    }
}
