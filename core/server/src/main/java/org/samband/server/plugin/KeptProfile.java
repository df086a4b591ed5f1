package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.CaseNumbering;
import org.samband.profile.Certainty;
import org.samband.profile.ExampleAlliance;
import org.samband.profile.Notice;
import org.samband.profile.PlanColumn;
import org.samband.profile.PlanRule;
import org.samband.profile.PlanStructure;
import org.samband.profile.ReportingCycle;
import org.samband.profile.TakesEffect;
import org.samband.profile.Terminology;
import org.samband.profile.UsualRoute;
import org.samband.profile.levy.LevyRule;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.profile.report.ReportFormat;

/** The answers of a profile, asked for once, so that no request runs the plugin's code. */
record KeptProfile(
        String id,
        Terminology terminology,
        List<BodyType> bodyTypes,
        PlanStructure planStructure,
        List<ReportingCycle> reportingCycles,
        List<PlanColumn> planColumns,
        List<UsualRoute> usualRoutes,
        CaseNumbering caseNumbering,
        TakesEffect decisionsTakeEffect,
        Notice noticeRule,
        ReadingVocabulary readingVocabulary,
        MinutesVocabulary minutesVocabulary,
        List<String> resourceSources,
        List<Certainty> certainties,
        List<LevyRule> levyRules,
        List<PlanRule> planRules,
        List<ReportFormat> reportFormats,
        Optional<String> country,
        List<ExampleAlliance> examples)
        implements AllianceProfile {

    static KeptProfile of(AllianceProfile profile) {
        return new KeptProfile(
                profile.id(),
                profile.terminology(),
                List.copyOf(profile.bodyTypes()),
                profile.planStructure(),
                List.copyOf(profile.reportingCycles()),
                List.copyOf(profile.planColumns()),
                List.copyOf(profile.usualRoutes()),
                profile.caseNumbering(),
                profile.decisionsTakeEffect(),
                profile.noticeRule(),
                profile.readingVocabulary(),
                profile.minutesVocabulary(),
                List.copyOf(profile.resourceSources()),
                List.copyOf(profile.certainties()),
                List.copyOf(profile.levyRules()),
                List.copyOf(profile.planRules()),
                List.copyOf(profile.reportFormats()),
                profile.country(),
                List.copyOf(profile.examples()));
    }
}
