package org.samband.server.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.CaseNumbering;
import org.samband.profile.Certainty;
import org.samband.profile.Level;
import org.samband.profile.Notice;
import org.samband.profile.PlanColumn;
import org.samband.profile.PlanStructure;
import org.samband.profile.ReportingCycle;
import org.samband.profile.TakesEffect;
import org.samband.profile.Term;
import org.samband.profile.Terminology;
import org.samband.profile.reading.MinutesVocabulary;
import org.samband.profile.reading.ReadingVocabulary;

/** The answers of a profile that can be written down: all but its code and the words by which documents are read. */
record ProfileAnswers(
        String id,
        Map<String, Map<String, Term>> terms,
        List<BodyTypeAnswer> bodyTypes,
        List<Level> levels,
        List<ReportingCycle> reportingCycles,
        @Nullable List<PlanColumn> planColumns,
        CaseNumbering caseNumbering,
        TakesEffect decisionsTakeEffect,
        Notice noticeRule,
        List<String> resourceSources,
        List<Certainty> certainties,
        @Nullable String country) {

    static ProfileAnswers of(AllianceProfile profile) {
        return new ProfileAnswers(
                profile.id(),
                terms(profile.terminology()),
                profile.bodyTypes().stream().map(BodyTypeAnswer::of).toList(),
                profile.planStructure().levels(),
                profile.reportingCycles(),
                profile.planColumns(),
                profile.caseNumbering(),
                profile.decisionsTakeEffect(),
                profile.noticeRule(),
                profile.resourceSources(),
                profile.certainties(),
                profile.country().orElse(null));
    }

    AllianceProfile profile() {
        return new KeptProfile(
                id,
                Terminology.of(terms),
                bodyTypes.stream().map(BodyTypeAnswer::type).toList(),
                new PlanStructure(levels),
                reportingCycles,
                planColumns == null ? PlanColumn.usual() : planColumns,
                List.of(),
                caseNumbering,
                decisionsTakeEffect,
                noticeRule,
                ReadingVocabulary.none(),
                MinutesVocabulary.none(),
                resourceSources,
                certainties,
                List.of(),
                List.of(),
                List.of(),
                Optional.ofNullable(country),
                List.of());
    }

    private static Map<String, Map<String, Term>> terms(Terminology terminology) {
        var terms = new LinkedHashMap<String, Map<String, Term>>();
        for (var language : terminology.languages()) {
            var words = new LinkedHashMap<String, Term>();
            terminology
                    .concepts(language)
                    .forEach(
                            concept -> terminology.term(language, concept).ifPresent(term -> words.put(concept, term)));
            terms.put(language, words);
        }
        return terms;
    }
}
