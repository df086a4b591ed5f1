package org.samband.plugins.norwegianregionalcouncil;

import static org.samband.profile.BodyType.Matter.BUDGET;
import static org.samband.profile.BodyType.Matter.LEVY;
import static org.samband.profile.BodyType.Matter.MEASURE;
import static org.samband.profile.BodyType.Matter.PLAN;
import static org.samband.profile.BodyType.Matter.PLATFORM;
import static org.samband.profile.BodyType.Matter.REPORT;
import static org.samband.profile.BodyType.Matter.STATUTES;
import static org.samband.profile.Level.Feature.NARRATIVE;
import static org.samband.profile.Level.Feature.PROJECT;
import static org.samband.profile.Level.Feature.RESOURCES;
import static org.samband.profile.Level.Feature.RESPONSIBLE;
import static org.samband.profile.Level.Feature.ROUTES;
import static org.samband.profile.Level.Feature.SCHEDULE;
import static org.samband.profile.Level.Feature.STATUS;
import static org.samband.profile.Level.level;

import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.Certainty;
import org.samband.profile.ExampleAlliance;
import org.samband.profile.Notice;
import org.samband.profile.PlanStructure;
import org.samband.profile.Quorum;
import org.samband.profile.ReportingCycle;
import org.samband.profile.Seats;
import org.samband.profile.Terminology;
import org.samband.profile.UsualRoute;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.ReadingVocabulary;

/** The Norwegian regional council: mayors steer, chief executives advise, a secretariat follows a yearly plan. */
@Extension
public final class NorwegianRegionalCouncil implements AllianceProfile {

    @Override
    public String id() {
        return "norwegian-regional-council";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(NorwegianRegionalCouncil.class, "terms", "nb", "nn", "sv", "en");
    }

    @Override
    public List<BodyType> bodyTypes() {
        // The Local Government Act asks for half of an elected body; what others ask for is in their own rules.
        return List.of(
                BodyType.of("general-assembly", Seats.exOfficio("executive-committee"))
                        .deciding(STATUTES, PLATFORM, REPORT),
                BodyType.of("council-of-representatives", Seats.perMember(1))
                        .deciding(STATUTES, PLATFORM, REPORT)
                        .quorum(Quorum.atLeast(1, 2))
                        .renewed(4),
                BodyType.of("council", Seats.perMember(1))
                        .deciding(PLATFORM, PLAN, BUDGET, LEVY, MEASURE)
                        .renewed(4),
                BodyType.of("steering-group", Seats.perMember(1))
                        .deciding(PLAN, BUDGET, LEVY, REPORT, MEASURE)
                        .renewed(4),
                BodyType.of("chief-executives-group", Seats.perMember(1)).before("steering-group"),
                BodyType.of("cooperation-board", Seats.open()).deciding(MEASURE),
                BodyType.of("committee", Seats.open()),
                BodyType.of("project-group", Seats.open()),
                BodyType.of("working-group", Seats.open()),
                BodyType.of("network", Seats.open()).informal());
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("area").with(NARRATIVE, RESOURCES, RESPONSIBLE, ROUTES),
                level("focus").optional().with(NARRATIVE, RESOURCES, RESPONSIBLE, ROUTES, PROJECT),
                level("group").optional(),
                level("measure").with(NARRATIVE, RESOURCES, RESPONSIBLE, PROJECT),
                level("activity").with(SCHEDULE, STATUS, RESPONSIBLE, RESOURCES));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.tertial(), ReportingCycle.halfYear(), ReportingCycle.annual());
    }

    @Override
    public List<UsualRoute> usualRoutes() {
        return List.of(
                UsualRoute.treated("tertial", "steering-group"),
                UsualRoute.received("tertial", "chief-executives-group"),
                UsualRoute.treated("half-year", "council"),
                UsualRoute.treated("annual", "steering-group"),
                UsualRoute.treated("annual", "council"),
                UsualRoute.treated("annual", "council-of-representatives"));
    }

    // A year is common; only the agreement of a council itself can say what holds for it.
    @Override
    public Notice noticeRule() {
        return Notice.months(12).toEndOfYear();
    }

    @Override
    public ReadingVocabulary readingVocabulary() {
        return ReadingVocabulary.of(NorwegianRegionalCouncil.class, "reading.properties");
    }

    @Override
    public MinutesVocabulary minutesVocabulary() {
        return MinutesVocabulary.of(NorwegianRegionalCouncil.class, "minutes.properties");
    }

    @Override
    public List<String> resourceSources() {
        return List.of(
                "member-fees",
                "equity",
                "host-contribution",
                "operations",
                "regional-funds",
                "business-funds",
                "discretionary-funds",
                "state-grants",
                "grants",
                "foundations",
                "participant-fees",
                "unit-price",
                "external-partner",
                "municipal-budgets",
                "own-effort",
                "other");
    }

    @Override
    public List<Certainty> certainties() {
        return List.of(
                Certainty.firm("set-aside"),
                Certainty.firm("granted"),
                Certainty.open("conditional"),
                Certainty.open("proposed"),
                Certainty.open("expected"),
                Certainty.open("applied-for"));
    }

    @Override
    public List<LevyRule> levyRules() {
        return List.of(
                LevyRule.ratePerInhabitant("levy-per-inhabitant"),
                LevyRule.fixed("fixed-fee"),
                LevyRule.apportionedPerInhabitant("cost-per-inhabitant"),
                LevyRule.apportionedEqually("equal-cost"),
                LevyRule.apportionedByAgreement("agreed-cost"),
                LevyRule.apportionedPerInhabitant("cost-between-funders").equallyBetweenKinds(),
                LevyRule.apportionedByAgreement("shared-work").inHours());
    }

    @Override
    public Optional<String> country() {
        return Optional.of("NO");
    }

    @Override
    public List<ExampleAlliance> examples() {
        return List.of(
                ExampleAlliance.of("vestregionen", NorwegianRegionalCouncil.class, "examples/vestregionen"),
                ExampleAlliance.of("kongsbergregionen", NorwegianRegionalCouncil.class, "examples/kongsbergregionen"));
    }
}
