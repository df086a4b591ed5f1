package org.samband.server.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Part;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.PopulationFigure;

/**
 * Who pays a levy for some time, who is counted for whom, and by which figures.
 *
 * @param gone who would pay or be counted though it ended before
 */
record Circle(
        List<Payer> payers,
        Map<OrganisationId, PopulationFigure> figures,
        List<LeftOut> leftOut,
        List<Doubt> doubts,
        List<Doubt> gone) {

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

    /** Returns who is counted for a payer but has no figure. */
    List<Organisation> lackingFigures(Payer payer) {
        return payer.counted().stream()
                .filter(organisation -> !figures.containsKey(organisation.id()))
                .toList();
    }
}
