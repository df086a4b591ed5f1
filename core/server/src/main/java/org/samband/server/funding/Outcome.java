package org.samband.server.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.profile.levy.Part;
import org.samband.profile.levy.Share;
import org.samband.server.register.OrganisationId;

/** What a levy comes to: from what, and what everybody pays; nothing is stored yet. */
record Outcome(RunInputs inputs, List<Line> lines) {

    long total() {
        return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    }

    /** Returns the contributions of a run. */
    List<Contribution> contributions(LevyRunId run, Map<OrganisationId, Long> before) {
        return lines.stream()
                .map(line -> new Contribution(
                        ContributionId.next(),
                        run,
                        line.payer(),
                        line.name(),
                        line.basis(),
                        line.amount(),
                        line.bound(),
                        line.part(),
                        line.since(),
                        line.counted(),
                        before.get(line.payer())))
                .toList();
    }

    /** What one pays. */
    record Line(
            OrganisationId payer,
            String name,
            BigDecimal basis,
            long amount,
            Share.Bound bound,
            Part part,
            @Nullable LocalDate since,
            Counted counted) {}
}
