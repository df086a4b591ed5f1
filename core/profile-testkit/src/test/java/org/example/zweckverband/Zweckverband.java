package org.example.zweckverband;

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
import org.samband.profile.PlanStructure;
import org.samband.profile.ReportingCycle;
import org.samband.profile.SeatingRule;
import org.samband.profile.Seats;
import org.samband.profile.Terminology;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Portion;

/**
 * A special-purpose association in North Rhine-Westphalia: four levels of plan, a levy of two keys, a head who is one of
 * the mayors.
 *
 * <p>Gesetz über kommunale Gemeinschaftsarbeit (GkG NRW). Checked: section 15 (1) gives each member a representative at the
 * least; section 16 (1) makes the head one of the members' chief officers, or with consent of leading staff, which this profile
 * leaves out; section 19 (1) shares what is not covered otherwise by the use that each member has as a rule, or by another measure
 * where that is fitting. The 25 seats and the shares of the two keys are those of invented statutes.
 */
@Extension
public final class Zweckverband implements AllianceProfile {

    @Override
    public String id() {
        return "zweckverband";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(Zweckverband.class, "woerter", "de");
    }

    @Override
    public List<BodyType> bodyTypes() {
        return List.of(
                BodyType.of("general-meeting", Seats.apportioned(25).atLeastEach(1))
                        .deciding(Matter.STATUTES, Matter.PLAN, Matter.BUDGET, Matter.LEVY)
                        .numbering("VV {n}/{year}")
                        .renewed(3),
                BodyType.of("main-committee", Seats.perMember(1))
                        .deciding(Matter.MEASURE)
                        .before("general-meeting"),
                BodyType.of("head", Seats.fixed(1))
                        .deciding(Matter.REPORT)
                        .seating(SeatingRule.of(
                                "head-is-a-mayor",
                                seating -> seating.seats().stream()
                                        .filter(seat -> !seat.holds("mayor"))
                                        .map(seat -> seat.member()
                                                .map(member -> SeatingRule.Breach.of(member, 0, 1))
                                                .orElseGet(() -> SeatingRule.Breach.ofAll(0, 1)))
                                        .toList()))
                        .before("main-committee"),
                BodyType.of("mayors-round", Seats.exOfficio("mayor")).informal().before("main-committee"));
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("field").with(Feature.NARRATIVE),
                level("goal").with(Feature.NARRATIVE, Feature.ROUTES),
                level("measure").with(Feature.RESOURCES, Feature.RESPONSIBLE, Feature.PROJECT),
                level("step").with(Feature.SCHEDULE, Feature.STATUS));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.halfYear(), ReportingCycle.annual());
    }

    @Override
    public CaseNumbering caseNumbering() {
        return CaseNumbering.of("Vorlage {nn}/{year}");
    }

    @Override
    public List<String> resourceSources() {
        return List.of("levy", "fees", "subsidy");
    }

    @Override
    public List<Certainty> certainties() {
        return List.of(Certainty.firm("in-the-budget"), Certainty.open("foreseen"));
    }

    @Override
    public List<LevyRule> levyRules() {
        return List.of(
                LevyRule.apportionedInPortions("association-levy", Portion.byAgreement(60), Portion.perInhabitants(40)),
                LevyRule.apportionedEqually("basic-amount").atLeast(100_000));
    }

    @Override
    public Optional<String> country() {
        return Optional.of("DE");
    }
}
