package org.samband.plugins.swedishmunicipalfederation;

import static org.samband.profile.BodyType.Matter.BUDGET;
import static org.samband.profile.BodyType.Matter.LEVY;
import static org.samband.profile.BodyType.Matter.MEASURE;
import static org.samband.profile.BodyType.Matter.PLAN;
import static org.samband.profile.BodyType.Matter.PLATFORM;
import static org.samband.profile.BodyType.Matter.REPORT;
import static org.samband.profile.Level.Feature.NARRATIVE;
import static org.samband.profile.Level.Feature.PROJECT;
import static org.samband.profile.Level.Feature.RESOURCES;
import static org.samband.profile.Level.Feature.RESPONSIBLE;
import static org.samband.profile.Level.Feature.ROUTES;
import static org.samband.profile.Level.Feature.SCHEDULE;
import static org.samband.profile.Level.Feature.STATUS;
import static org.samband.profile.Level.level;
import static org.samband.profile.MinutesApproval.VERIFIED;

import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.CaseNumbering;
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

/** The Swedish municipal federation: a public body of its own, led by an assembly and a board or by a directorate. */
@Extension
public final class SwedishMunicipalFederation implements AllianceProfile {

    @Override
    public String id() {
        return "swedish-municipal-federation";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(SwedishMunicipalFederation.class, "terms", "sv", "nb", "nn", "en");
    }

    @Override
    public List<BodyType> bodyTypes() {
        // The Local Government Act asks for more than half of an assembly and of a board.
        return List.of(
                BodyType.of("assembly", Seats.perMember(1))
                        .deciding(PLATFORM, PLAN, BUDGET, LEVY, REPORT)
                        .quorum(Quorum.moreThanHalf())
                        .minutes(VERIFIED)
                        .renewed(4),
                BodyType.of("directorate", Seats.perMember(1))
                        .deciding(PLATFORM, PLAN, BUDGET, LEVY, REPORT, MEASURE)
                        .quorum(Quorum.moreThanHalf())
                        .minutes(VERIFIED)
                        .renewed(4),
                BodyType.of("board", Seats.perMember(1))
                        .deciding(MEASURE)
                        .quorum(Quorum.moreThanHalf())
                        .minutes(VERIFIED)
                        .renewed(4),
                BodyType.of("presidium", Seats.open()).minutes(VERIFIED),
                BodyType.of("working-committee", Seats.open()).deciding(MEASURE).minutes(VERIFIED),
                BodyType.of("drafting-committee", Seats.perMember(1))
                        .before("board")
                        .minutes(VERIFIED),
                BodyType.of("directors-group", Seats.perMember(1)).before("board"),
                BodyType.of("steering-group", Seats.open()),
                BodyType.of("network", Seats.open()).informal());
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("area").with(NARRATIVE, RESOURCES, RESPONSIBLE, ROUTES),
                level("goal").optional().with(NARRATIVE, RESPONSIBLE),
                level("assignment").with(NARRATIVE, RESOURCES, RESPONSIBLE, ROUTES, PROJECT),
                level("activity").with(SCHEDULE, STATUS, RESPONSIBLE, RESOURCES));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.halfYear(), ReportingCycle.annual(), ReportingCycle.tertial());
    }

    @Override
    public List<UsualRoute> usualRoutes() {
        return List.of(
                UsualRoute.treated("half-year", "directorate"),
                UsualRoute.treated("half-year", "board"),
                UsualRoute.treated("annual", "directorate"),
                UsualRoute.treated("annual", "board"),
                UsualRoute.treated("annual", "assembly"));
    }

    @Override
    public CaseNumbering caseNumbering() {
        return CaseNumbering.of("§ {n}/{year}");
    }

    // Two or three years are common; only the charter of a federation itself can say what holds for it.
    @Override
    public Notice noticeRule() {
        return Notice.months(24).toEndOfYear();
    }

    @Override
    public ReadingVocabulary readingVocabulary() {
        return ReadingVocabulary.of(SwedishMunicipalFederation.class, "reading.properties");
    }

    @Override
    public MinutesVocabulary minutesVocabulary() {
        return MinutesVocabulary.of(SwedishMunicipalFederation.class, "minutes.properties");
    }

    @Override
    public List<String> resourceSources() {
        return List.of(
                "member-fees",
                "equity",
                "state-grants",
                "eu-funds",
                "regional-funds",
                "grants",
                "participant-fees",
                "external-partner",
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
                Certainty.open("applied-for"));
    }

    @Override
    public List<LevyRule> levyRules() {
        return List.of(
                LevyRule.ratePerInhabitant("levy-per-inhabitant"),
                LevyRule.fixed("fixed-fee"),
                LevyRule.apportionedPerInhabitant("cost-per-inhabitant"),
                LevyRule.apportionedEqually("equal-cost"),
                LevyRule.apportionedByAgreement("agreed-cost"));
    }

    @Override
    public Optional<String> country() {
        return Optional.of("SE");
    }

    @Override
    public List<ExampleAlliance> examples() {
        return List.of(
                ExampleAlliance.of("vkl", SwedishMunicipalFederation.class, "examples/vkl"),
                ExampleAlliance.of("fyrbodal", SwedishMunicipalFederation.class, "examples/fyrbodal"));
    }
}
