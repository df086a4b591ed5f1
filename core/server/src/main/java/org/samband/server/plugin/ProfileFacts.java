package org.samband.server.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.Country;
import org.samband.profile.Level;
import org.samband.profile.PlanRule;
import org.samband.profile.ReportingCycle;
import org.samband.profile.SeatingRule;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.report.ReportFormat;

/** What a profile or a country brings, in lines that the inspecting process can print: a kind of thing, then its keys. */
final class ProfileFacts {

    private ProfileFacts() {}

    static List<String> of(AllianceProfile profile) {
        var lines = new ArrayList<String>();
        line(lines, "languages", profile.terminology().languages().stream());
        line(lines, "country", profile.country().stream());
        line(lines, "body-types", profile.bodyTypes().stream().map(BodyType::key));
        line(lines, "levels", profile.planStructure().levels().stream().map(Level::key));
        line(lines, "cycles", profile.reportingCycles().stream().map(ReportingCycle::key));
        line(lines, "levy-rules", profile.levyRules().stream().map(LevyRule::key));
        line(
                lines,
                "seating-rules",
                profile.bodyTypes().stream()
                        .flatMap(type -> type.rules().stream())
                        .map(SeatingRule::key)
                        .distinct());
        line(lines, "plan-rules", profile.planRules().stream().map(PlanRule::key));
        line(lines, "report-formats", profile.reportFormats().stream().map(ReportFormat::cycle));
        line(lines, "examples", profile.examples().stream().map(example -> example.slug()));
        return lines;
    }

    static List<String> of(Country country) {
        var lines = new ArrayList<String>();
        line(lines, "languages", country.languages().stream());
        line(lines, "currency", Stream.of(country.currency().getCurrencyCode()));
        line(
                lines,
                "statistics",
                country.statisticsFormats().stream()
                        .map(format -> format.source().key()));
        return lines;
    }

    private static void line(List<String> lines, String kind, Stream<String> keys) {
        var all = keys.toList();
        if (!all.isEmpty()) {
            lines.add(kind + " " + String.join(",", all));
        }
    }
}
