package org.samband.server.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what goes with the texts of cases, in as many statements however many cases it is asked of. */
@Component
@Transactional(readOnly = true)
public class Enclosures {

    private final CaseRows cases;
    private final CasePaperRows papers;
    private final ObjectProvider<SubjectPlace> places;

    Enclosures(CaseRows cases, CasePaperRows papers, ObjectProvider<SubjectPlace> places) {
        this.cases = cases;
        this.papers = papers;
        this.places = places;
    }

    public Enclosed of(Case matter) {
        return enclosed(matter, papers.of(List.of(matter.id().value())));
    }

    Map<CaseId, Enclosed> of(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var files = papers.of(ids.stream().map(CaseId::value).toList()).stream()
                .collect(Collectors.groupingBy(CasePaper::caseId));
        return cases.findAllById(ids).stream()
                .collect(Collectors.toMap(Case::id, each -> enclosed(each, files.getOrDefault(each.id(), List.of()))));
    }

    private Enclosed enclosed(Case matter, List<CasePaper> files) {
        var subject = matter.subject().orElse(null);
        return new Enclosed(subject, subject == null ? null : address(subject), files);
    }

    private @Nullable String address(Subject subject) {
        return places.stream()
                .filter(each -> each.kind().equals(subject.kind()))
                .map(each -> "/" + ThisAlliance.get().slug() + "/" + each.path() + "/" + subject.id())
                .findFirst()
                .orElse(null);
    }
}
