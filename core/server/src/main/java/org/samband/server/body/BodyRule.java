package org.samband.server.body;

import java.util.Optional;
import java.util.Set;
import org.samband.profile.BodyType.Matter;
import org.samband.profile.BodyType.Standing;
import org.samband.profile.CaseNumbering;
import org.samband.profile.MinutesApproval;

/**
 * How a body works: by what itself says, by its type, or as most do.
 *
 * @param standing whether it decides, advises or only meets
 * @param decides what it decides, as far as its type says
 * @param numbering how its cases are numbered
 * @param next the type of the body that its proposals usually go to
 * @param approvals how its minutes come to be approved
 * @param weighted whether one there can have more votes than one
 */
public record BodyRule(
        Standing standing,
        Set<Matter> decides,
        CaseNumbering numbering,
        Optional<String> next,
        Set<MinutesApproval> approvals,
        boolean weighted) {

    public BodyRule {
        decides = Set.copyOf(decides);
        approvals = Set.copyOf(approvals);
    }
}
