package org.samband.profile.testkit;

import static org.samband.profile.Level.level;

import java.util.ArrayList;
import java.util.List;
import org.pf4j.Extension;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.Certainty;
import org.samband.profile.Level.Feature;
import org.samband.profile.PlanStructure;
import org.samband.profile.ReportingCycle;
import org.samband.profile.Seats;
import org.samband.profile.Terminology;
import org.samband.profile.Voting;
import org.samband.profile.document.Block;
import org.samband.profile.document.Cell;
import org.samband.profile.document.Document;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.report.ReportData;
import org.samband.profile.report.ReportFormat;

/** Towns with a harbour in common. */
@Extension
public final class Harbour implements AllianceProfile {

    @Override
    public String id() {
        return "harbour";
    }

    @Override
    public Terminology terminology() {
        return Terminology.of(Harbour.class, "harbour", "en");
    }

    @Override
    public List<BodyType> bodyTypes() {
        return List.of(
                BodyType.of("board", Seats.apportioned(9).atLeastEach(1)).voting(Voting.perInhabitants(1_000)),
                BodyType.of("crew", Seats.open()));
    }

    @Override
    public PlanStructure planStructure() {
        return PlanStructure.of(
                level("quay").with(Feature.ROUTES),
                level("job").with(Feature.SCHEDULE, Feature.RESPONSIBLE, Feature.STATUS));
    }

    @Override
    public List<ReportingCycle> reportingCycles() {
        return List.of(ReportingCycle.annual());
    }

    @Override
    public List<String> resourceSources() {
        return List.of();
    }

    @Override
    public List<Certainty> certainties() {
        return List.of();
    }

    @Override
    public List<LevyRule> levyRules() {
        return List.of(
                LevyRule.apportionedPerInhabitant("dues"),
                LevyRule.ratePerInhabitant("fee").atMost(5_000_000),
                LevyRule.fixed("watch").inHours());
    }

    @Override
    public ReadingVocabulary readingVocabulary() {
        return ReadingVocabulary.of(Harbour.class, "harbour-reading.properties");
    }

    @Override
    public List<ReportFormat> reportFormats() {
        return List.of(ReportFormat.of("annual", Harbour::report));
    }

    private static Document report(ReportData data) {
        List<Block> blocks = new ArrayList<>(data.usual().blocks());
        blocks.add(new Block.Heading(1, "Jobs"));
        blocks.add(new Block.Table(
                "All jobs",
                List.of(new Block.Column("Job", 3), new Block.Column("Stands", 1)),
                data.lines().stream()
                        .map(line -> List.of(
                                Cell.text(line.title()),
                                Cell.text(line.standing().name())))
                        .toList()));
        Document usual = data.usual();
        return new Document(usual.title(), usual.subtitle(), usual.language(), usual.author(), blocks);
    }
}
