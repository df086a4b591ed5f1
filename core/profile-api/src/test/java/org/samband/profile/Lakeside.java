package org.samband.profile;

import static org.samband.profile.Level.level;

import java.util.List;
import org.samband.profile.Level.Feature;

/** A profile that keeps the contract, for tests that break one thing in it. */
class Lakeside implements AllianceProfile {

    @Override
    public String id() {
        return "lakeside";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(Lakeside.class, "lakeside", "en", "fi");
    }

    @Override
    public List<BodyType> bodyTypes() {
        return List.of(
                BodyType.of("assembly", Seats.perInhabitants(4_000)).deciding(BodyType.Matter.PLAN),
                BodyType.of("board", Seats.perMember(1)));
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(level("area"), level("activity").with(Feature.SCHEDULE, Feature.STATUS));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.tertial(), ReportingCycle.annual());
    }

    @Override
    public List<String> resourceSources() {
        return List.of("member-fees");
    }

    @Override
    public List<Certainty> certainties() {
        return List.of(Certainty.firm("set-aside"));
    }
}
