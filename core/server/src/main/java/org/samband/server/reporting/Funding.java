package org.samband.server.reporting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Certainty;
import org.samband.server.plan.Amount;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Resource;
import org.samband.server.reporting.ReportContent.Fund;

/** Tells what is set aside for the parts of a plan. */
final class Funding {

    private final PlanView plan;
    private final Set<String> firm;

    Funding(PlanView plan, AllianceProfile profile) {
        this.plan = plan;
        this.firm = profile.certainties().stream()
                .filter(Certainty::firm)
                .map(Certainty::key)
                .collect(Collectors.toSet());
    }

    Stream<Fund> of(@Nullable PlanElementId element, String section) {
        return plan.resources(element).stream().map(resource -> fund(resource, section));
    }

    private Fund fund(Resource resource, String section) {
        var grant = resource.grant();
        var amount = grant.amount();
        var isSum = amount.kind() == Amount.Kind.AMOUNT;
        return new Fund(
                section,
                grant.text(),
                isSum ? amount.from() : null,
                amount.currency() == null ? "" : amount.currency(),
                isSum && !amount.about(),
                grant.source(),
                grant.certainty(),
                grant.certainty() != null && firm.contains(grant.certainty()));
    }
}
