package org.samband.plugins.starter;

import static org.samband.profile.BodyType.Matter.BUDGET;
import static org.samband.profile.BodyType.Matter.MEASURE;
import static org.samband.profile.BodyType.Matter.PLAN;
import static org.samband.profile.Level.Feature.NARRATIVE;
import static org.samband.profile.Level.Feature.RESOURCES;
import static org.samband.profile.Level.Feature.RESPONSIBLE;
import static org.samband.profile.Level.Feature.ROUTES;
import static org.samband.profile.Level.Feature.SCHEDULE;
import static org.samband.profile.Level.Feature.STATUS;
import static org.samband.profile.Level.level;
import static org.samband.profile.MinutesApproval.SIGNED;

import java.util.List;
import org.pf4j.Extension;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.PlanStructure;
import org.samband.profile.ReportingCycle;
import org.samband.profile.Seats;
import org.samband.profile.Terminology;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.reading.MinutesVocabulary;

/** Towns around a lake: two bodies, three plan levels, two reports a year, two levies. Copy it and make it yours. */
@Extension
public final class StarterProfile implements AllianceProfile {

    @Override
    public String id() {
        return "starter";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(StarterProfile.class, "terms", "en", "nb");
    }

    @Override
    public List<BodyType> bodyTypes() {
        return List.of(
                BodyType.of("assembly", Seats.perInhabitants(4_000)).deciding(PLAN, BUDGET),
                BodyType.of("board", Seats.perMember(1)).deciding(MEASURE).minutes(SIGNED));
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("area").with(NARRATIVE, RESOURCES, ROUTES),
                level("measure").with(RESOURCES, RESPONSIBLE),
                level("activity").with(SCHEDULE, STATUS));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.halfYear(), ReportingCycle.annual());
    }

    @Override
    public List<LevyRule> levyRules() {
        return List.of(
                LevyRule.ratePerInhabitant("membership"),
                LevyRule.apportioned("projects", m -> Math.min(m.inhabitants(), 20_000)));
    }

    @Override
    public MinutesVocabulary minutesVocabulary() {
        return MinutesVocabulary.of(StarterProfile.class, "minutes.properties");
    }
}
