package org.samband.plugins.associationofassociations;

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
import org.samband.profile.ReportingCycle;
import org.samband.profile.SeatingRule;
import org.samband.profile.Seats;
import org.samband.profile.Terminology;
import org.samband.profile.UsualRoute;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.ReadingVocabulary;

/** The association whose members are federations: four seats for each, and joint bodies that only confer. */
@Extension
public final class AssociationOfAssociations implements AllianceProfile {

    @Override
    public String id() {
        return "association-of-associations";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(AssociationOfAssociations.class, "terms", "sv", "nb", "nn", "en");
    }

    @Override
    public List<BodyType> bodyTypes() {
        return List.of(
                BodyType.of("general-meeting", Seats.perMember(1))
                        .deciding(STATUTES, REPORT)
                        .seating(SeatingRule.deputyOfEach("deputy-of-each"))
                        .renewed(9),
                BodyType.of("board", Seats.perMember(4))
                        .deciding(PLATFORM, PLAN, BUDGET, LEVY, MEASURE)
                        .seating(SeatingRule.atLeastOfEach("three-in-presidium", 3, "member-presidium"))
                        .renewed(9),
                BodyType.of("working-committee", Seats.exOfficio("member-chair"))
                        .before("board"),
                BodyType.of("consultation-body", Seats.open())
                        .informal()
                        .seating(SeatingRule.allFrom("from-working-committee", "working-committee")),
                BodyType.of("joint-committee", Seats.sameAs("board")).informal(),
                BodyType.of("officials-group", Seats.open()).informal(),
                BodyType.of("management-group", Seats.open()).before("board"),
                BodyType.of("steering-group", Seats.open()),
                BodyType.of("joint-steering-group", Seats.open())
                        .seating(SeatingRule.allFrom("from-steering-group", "steering-group")),
                BodyType.of("network", Seats.open()).informal());
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("area").with(NARRATIVE, RESOURCES, RESPONSIBLE, ROUTES),
                level("section").optional().with(NARRATIVE, RESOURCES, RESPONSIBLE, ROUTES, PROJECT),
                level("task").with(NARRATIVE, SCHEDULE, STATUS, RESOURCES, RESPONSIBLE));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.annual(), ReportingCycle.halfYear());
    }

    @Override
    public List<UsualRoute> usualRoutes() {
        return List.of(
                UsualRoute.treated("half-year", "board"),
                UsualRoute.treated("annual", "board"),
                UsualRoute.treated("annual", "general-meeting"));
    }

    // A year is common; only the statutes of an association itself can say what holds for it.
    @Override
    public Notice noticeRule() {
        return Notice.months(12).toEndOfYear();
    }

    @Override
    public ReadingVocabulary readingVocabulary() {
        return ReadingVocabulary.of(AssociationOfAssociations.class, "reading.properties");
    }

    @Override
    public MinutesVocabulary minutesVocabulary() {
        return MinutesVocabulary.of(AssociationOfAssociations.class, "minutes.properties");
    }

    @Override
    public List<String> resourceSources() {
        return List.of(
                "member-fees",
                "municipal-fees",
                "equity",
                "state-grants",
                "shared-funding",
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
                Certainty.open("proposed"));
    }

    @Override
    public List<LevyRule> levyRules() {
        return List.of(
                LevyRule.ratePerInhabitant("levy-per-inhabitant"),
                LevyRule.fixed("fixed-fee"),
                LevyRule.apportionedPerInhabitant("cost-per-inhabitant"),
                LevyRule.apportionedEqually("equal-cost"));
    }

    @Override
    public Optional<String> country() {
        return Optional.of("SE");
    }

    @Override
    public List<ExampleAlliance> examples() {
        return List.of(ExampleAlliance.of("vastkom", AssociationOfAssociations.class, "examples/vastkom"));
    }
}
