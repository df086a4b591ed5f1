package org.samband.server.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samband.server.body.BodyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What bodies have still to treat, with the titles of the cases: those that were put off come first. */
@Component
@Transactional(readOnly = true)
public class Backlogs {

    private final Cases cases;
    private final CaseRows rows;
    private final TreatmentRows treatments;

    Backlogs(Cases cases, CaseRows rows, TreatmentRows treatments) {
        this.cases = cases;
        this.treatments = treatments;
        this.rows = rows;
    }

    /** Returns the cases that wait for an agenda of a body. */
    public List<Waiting> of(BodyId body) {
        var waiting = cases.backlog(body);
        var from = waiting.stream().flatMap(each -> each.originId().stream()).collect(Collectors.toSet());
        var origins = treatments.findAllById(from).stream().collect(Collectors.toMap(Treatment::id, each -> each));
        var titles = rows.findAllById(waiting.stream().map(Treatment::caseId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Case::id, Case::title));
        return waiting.stream()
                .map(each -> new Waiting(
                        each,
                        Objects.requireNonNull(titles.get(each.caseId())),
                        each.originId()
                                .map(origins::get)
                                .filter(origin -> origin.bodyId().equals(body))
                                .isPresent()))
                .sorted(Comparator.comparing(each -> !each.putOff()))
                .toList();
    }

    /** A case that waits, and whether the body has put it off before. */
    public record Waiting(Treatment treatment, String title, boolean putOff) {}
}
