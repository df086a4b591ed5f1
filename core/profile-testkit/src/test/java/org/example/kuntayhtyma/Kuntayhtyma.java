package org.example.kuntayhtyma;

import static org.samband.profile.Level.level;

import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.BodyType.Matter;
import org.samband.profile.CaseNumbering;
import org.samband.profile.Certainty;
import org.samband.profile.Level.Feature;
import org.samband.profile.Notice;
import org.samband.profile.PlanStructure;
import org.samband.profile.Quorum;
import org.samband.profile.ReportingCycle;
import org.samband.profile.Seats;
import org.samband.profile.TakesEffect;
import org.samband.profile.Terminology;
import org.samband.profile.Voting;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Rounding;

/**
 * A Finnish joint municipal authority: votes by inhabitants instead of heads, capital as a key, leaving at the end of a year.
 *
 * <p>Kuntalaki (Local Government Act) 410/2015, chapter 8. Checked: section 58, a council of the members decides, with a board
 * and other bodies as the charter says; section 103, two thirds of a council are its quorum; that votes are as the charter says
 * (supreme administrative court, KHO:2023:22). Not checked: section 56 for what a charter holds, section 62 for the notice, section
 * 110 for the plan of three years. Figures such as one vote per 1,000 inhabitants are those of an invented charter.
 */
@Extension
public final class Kuntayhtyma implements AllianceProfile {

    @Override
    public String id() {
        return "kuntayhtyma";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(Kuntayhtyma.class, "sanat", "fi");
    }

    @Override
    public List<BodyType> bodyTypes() {
        return List.of(
                BodyType.of("joint-council", Seats.perInhabitants(5_000))
                        .deciding(Matter.STATUTES, Matter.PLAN, Matter.BUDGET, Matter.LEVY)
                        .quorum(Quorum.atLeast(2, 3))
                        .voting(Voting.perInhabitants(1_000).atMostPercent(30))
                        .renewed(6),
                BodyType.of("joint-board", Seats.fixed(9))
                        .deciding(Matter.MEASURE, Matter.REPORT)
                        .before("joint-council"),
                BodyType.of("audit-committee", Seats.fixed(5)).before("joint-council"),
                BodyType.of("leadership", Seats.open()).informal().before("joint-board"));
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("aim").with(Feature.NARRATIVE),
                level("objective").optional().with(Feature.NARRATIVE, Feature.RESOURCES, Feature.ROUTES),
                level("action").with(Feature.SCHEDULE, Feature.STATUS, Feature.RESPONSIBLE));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.tertial(), ReportingCycle.annual());
    }

    @Override
    public CaseNumbering caseNumbering() {
        return CaseNumbering.of("{n} §");
    }

    @Override
    public TakesEffect decisionsTakeEffect() {
        return TakesEffect.ON_APPROVAL;
    }

    @Override
    public Notice noticeRule() {
        return Notice.months(12).toEndOfYear();
    }

    @Override
    public List<String> resourceSources() {
        return List.of("municipal-share", "state-grant", "project-money");
    }

    @Override
    public List<Certainty> certainties() {
        return List.of(Certainty.firm("budgeted"), Certainty.open("applied-for"));
    }

    @Override
    public List<LevyRule> levyRules() {
        return List.of(
                LevyRule.ratePerInhabitant("membership-fee").rounded(Rounding.MINOR_UNIT),
                LevyRule.apportionedPerInhabitant("running-costs"),
                LevyRule.apportionedByAgreement("capital-share"));
    }

    @Override
    public Optional<String> country() {
        return Optional.of("FI");
    }
}
