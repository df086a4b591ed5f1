package org.example.communaute;

import static org.samband.profile.ApportionedSeats.Step.from;
import static org.samband.profile.Level.level;

import java.util.ArrayList;
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
import org.samband.profile.Seats;
import org.samband.profile.Terminology;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;
import org.samband.profile.document.Tone;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.levy.Portion;
import org.samband.profile.report.ReportData;
import org.samband.profile.report.ReportData.Standing;
import org.samband.profile.report.ReportFormat;

/**
 * A French community of municipalities: as many seats as the law's table says, shared by highest average, one at the least
 * for each, no majority for one; a yearly report that each mayor lays before the own council.
 *
 * <p>Code général des collectivités territoriales. Checked: article L. 5211-6-1 (III and IV) for the table of seats, their sharing by
 * highest average, the seat of those who would have none, and that nobody has more than half; L. 5211-11-3 for the conference of the
 * mayors; L. 5211-39 for the report before 30 September, which the mayor lays before the council in a public sitting. Not built: the
 * further seats of V and the seats by agreement of I. The bureau's eight and the keys of the levy are invented.
 */
@Extension
public final class Communaute implements AllianceProfile {

    @Override
    public String id() {
        return "communaute";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(Communaute.class, "termes", "fr");
    }

    @Override
    public List<BodyType> bodyTypes() {
        return List.of(
                BodyType.of("community-council", seatsByLaw())
                        .deciding(Matter.STATUTES, Matter.PLAN, Matter.BUDGET, Matter.LEVY)
                        .renewed(2),
                BodyType.of("bureau", Seats.fixed(8)).deciding(Matter.MEASURE).before("community-council"),
                BodyType.of("mayors-conference", Seats.exOfficio("mayor")).before("community-council"),
                BodyType.of("commission", Seats.open()).informal().before("bureau"));
    }

    private static Seats seatsByLaw() {
        return Seats.apportioned(
                        from(0, 16),
                        from(3_500, 18),
                        from(5_000, 22),
                        from(10_000, 26),
                        from(20_000, 30),
                        from(30_000, 34),
                        from(40_000, 38),
                        from(50_000, 40),
                        from(75_000, 42),
                        from(100_000, 48),
                        from(150_000, 56),
                        from(200_000, 64),
                        from(250_000, 72),
                        from(350_000, 80),
                        from(500_000, 90),
                        from(700_000, 100),
                        from(1_000_001, 130))
                .byHighestAverage()
                .atLeastEachBeyond(1)
                .noMajority();
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("axis").with(Feature.NARRATIVE, Feature.ROUTES),
                level("orientation").optional().with(Feature.NARRATIVE),
                level("operation").with(Feature.SCHEDULE, Feature.STATUS, Feature.RESOURCES, Feature.RESPONSIBLE));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.annual());
    }

    @Override
    public CaseNumbering caseNumbering() {
        return CaseNumbering.of("{year}-{nn}");
    }

    @Override
    public List<String> resourceSources() {
        return List.of("own-funds", "state", "department");
    }

    @Override
    public List<Certainty> certainties() {
        return List.of(Certainty.firm("voted"), Certainty.open("solicited"));
    }

    @Override
    public List<LevyRule> levyRules() {
        return List.of(
                LevyRule.apportionedInPortions("contribution", Portion.perInhabitants(50), Portion.byAgreement(50)),
                LevyRule.ratePerInhabitant("subscription"));
    }

    @Override
    public List<ReportFormat> reportFormats() {
        return List.of(ReportFormat.of("annual", Communaute::yearlyReport));
    }

    private static Document yearlyReport(ReportData data) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Établissement", data.alliance()),
                new Block.Fact("Exercice", Integer.toString(data.period().year())),
                new Block.Fact("Opérations achevées", Long.toString(data.count(Standing.DONE))))));
        for (ReportData.Section section : data.sections()) {
            blocks.add(new Block.Heading(1, section.title()));
            blocks.add(
                    section.lines().isEmpty()
                            ? Block.Paragraph.of("Aucune opération.")
                            : new Block.Bullets(section.lines().stream()
                                    .map(line -> line.title() + " – " + line.sentence())
                                    .toList()));
        }
        blocks.add(new Block.Note(
                Tone.NEUTRAL,
                "Le maire communique ce rapport au conseil municipal en séance publique (CGCT, art. L. 5211-39)."));
        return new Document("Rapport d’activité " + data.period().year(), data.plan(), "fr", data.alliance(), blocks);
    }

    @Override
    public Optional<String> country() {
        return Optional.of("FR");
    }
}
