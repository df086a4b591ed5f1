package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Actor;
import org.samband.server.document.Sha256;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the papers that are laid forward with cases, and those that are awaited. */
@Component
@Transactional
public class CasePapers {

    static final int MOST = 50;

    private static final int LONGEST_NAME = 200;

    private final CasePaperRows rows;
    private final CaseRows cases;
    private final TreatmentRows treatments;
    private final JdbcClient sql;
    private final Clock clock;

    CasePapers(CasePaperRows rows, CaseRows cases, TreatmentRows treatments, JdbcClient sql, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.treatments = treatments;
        this.sql = sql;
        this.clock = clock;
    }

    /** Returns the papers of a case, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<CasePaper> of(CaseId id) {
        return rows.of(List.of(id.value()));
    }

    @Transactional(readOnly = true)
    public CasePaper get(CaseId matter, CasePaperId id) {
        return rows.findById(id).filter(each -> each.caseId().equals(matter)).orElseThrow(Refusal::notFound);
    }

    /** Returns the file of a paper, or refuses as unknown while it is awaited. */
    @Transactional(readOnly = true)
    public byte[] file(CasePaper paper) {
        return sql.sql("select bytes from case_paper_content where paper_id = :id")
                .param("id", paper.id().value())
                .query((row, _) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** Lays a file forward with a case. */
    public CasePaper add(CaseId id, String name, byte[] content) {
        roomIn(id);
        var kind = PaperKind.of(name, content);
        var paper = rows.save(paper(id, CasePaperId.next(), name, null, kind, content, null));
        keep(paper, content);
        return paper;
    }

    /** Names a paper that is still to come. */
    public CasePaper await(CaseId id, String name, @Nullable LocalDate on) {
        roomIn(id);
        var clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw Refusal.at("name", "case.paper.name-length", LONGEST_NAME);
        }
        if (on == null) {
            throw Refusal.at("awaitedOn", "case.paper.day-missing");
        }
        return rows.save(
                new CasePaper(CasePaperId.next(), id, clean, on, null, null, null, clock.instant(), actor(), null));
    }

    /** Lays forward the file that was awaited; it keeps its place among the papers. */
    public CasePaper handIn(CasePaper awaited, String name, byte[] content) {
        var kind = PaperKind.of(name, content);
        pursued(awaited.caseId());
        if (!awaited.awaited()) {
            throw Refusal.conflict("case.paper.there-already", awaited.name());
        }
        var paper = rows.save(
                paper(awaited.caseId(), awaited.id(), name, awaited.awaitedOn(), kind, content, awaited.version()));
        keep(paper, content);
        return paper;
    }

    /** Takes a paper away; what a body has decided on stays. */
    public void remove(CasePaper paper) {
        pursued(paper.caseId());
        if (!paper.awaited()
                && treatments.of(paper.caseId().value()).stream()
                        .anyMatch(each -> each.state() == TreatmentState.DECIDED)) {
            throw Refusal.conflict("case.paper.decided-on", paper.name());
        }
        rows.delete(paper);
    }

    /** Returns the papers that should have come by a day and have not, in one statement. */
    @Transactional(readOnly = true)
    public List<CasePaper> awaitedUntil(LocalDate day) {
        return rows.awaitedUntil(day);
    }

    private CasePaper paper(
            CaseId id,
            CasePaperId paper,
            String name,
            @Nullable LocalDate awaitedOn,
            PaperKind kind,
            byte[] content,
            @Nullable Integer version) {
        return new CasePaper(
                paper,
                id,
                name,
                awaitedOn,
                kind.mediaType(),
                content.length,
                Sha256.of(content),
                clock.instant(),
                actor(),
                version);
    }

    private void keep(CasePaper paper, byte[] content) {
        sql.sql("insert into case_paper_content (paper_id, bytes) values (:id, :bytes)")
                .param("id", paper.id().value())
                .param("bytes", content)
                .update();
    }

    private void roomIn(CaseId id) {
        pursued(id);
        if (of(id).size() >= MOST) {
            throw Refusal.conflict("case.paper.too-many", MOST);
        }
    }

    private void pursued(CaseId id) {
        cases.lock(id).orElseThrow(Refusal::notFound).requirePursued();
    }

    private static String actor() {
        return Actor.current().map(Actor::name).orElse("");
    }
}
