package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType.Matter;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyRules;
import org.samband.server.data.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells other modules where something of theirs was laid before bodies, and what became of it. */
@Component
@Transactional(readOnly = true)
public class Submissions {

    private static final String LAID = """
            select t.case_id, t.body_id, t.number, t.state, d.outcome, d.taken_on
            from case_file c join treatment t on t.case_id = c.id
            left join lateral (
                select outcome, taken_on from decision left join agenda_item i on i.id = decision.item_id
                where decision.treatment_id = t.id and final_at is not null
                  and (decision.item_id is null or i.treatment_id is not null)
                order by decision.id desc limit 1) d on true
            where c.subject = :kind and c.subject_id in (:ids) and %s and (:all or t.number is not null)
            order by t.id
            """.formatted(Withheld.OPEN_CASE);

    private final JdbcClient sql;
    private final Bodies bodies;
    private final BodyRules rules;
    private final Clock clock;

    Submissions(JdbcClient sql, Bodies bodies, BodyRules rules, Clock clock) {
        this.sql = sql;
        this.bodies = bodies;
        this.rules = rules;
        this.clock = clock;
    }

    /** Returns what of a kind a decision approved as it was proposed, if that body decides matters of the sort. */
    public Optional<UUID> approved(DecisionTaken taken, String kind, Matter matter) {
        return Optional.ofNullable(taken.subject())
                .filter(subject -> subject.kind().equals(kind))
                .filter(_ -> taken.outcome() == Outcome.AS_PROPOSED)
                .filter(_ -> rules.decides(taken.body(), matter))
                .map(Subject::id);
    }

    /** Returns those of several things of a kind that some case lays before a body, also one that was given up since. */
    public Set<UUID> laid(String kind, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.sql("select subject_id from case_file where subject = :kind and subject_id in (:ids)")
                        .param("kind", kind)
                        .param("ids", ids)
                        .query(UUID.class)
                        .list());
    }

    /**
     * Returns where something was laid before bodies.
     *
     * @param inside whether what has not stood on an agenda is told too
     */
    public Laid of(Subject subject, boolean inside) {
        return of(subject.kind(), List.of(subject.id()), inside);
    }

    /**
     * Returns where several things of a kind were laid before bodies, such as one in the versions of a document.
     *
     * @param inside whether what has not stood on an agenda is told too
     */
    public Laid of(String kind, Collection<UUID> ids, boolean inside) {
        var all = bodies.all();
        var today = LocalDate.now(clock);
        var lines = sql.sql(LAID)
                .param("kind", kind)
                .param("ids", ids)
                .param("all", inside)
                .query((row, _) -> {
                    var columns = new Columns(row);
                    var body = columns.id("body_id", BodyId::new);
                    var where =
                            all.stream().filter(each -> each.id().equals(body)).findFirst();
                    var outcome = columns.textOrNull("outcome");
                    return new Line(
                            columns.id("case_id", CaseId::new),
                            where.map(Body::name).orElse(""),
                            where.filter(rules::onlyMeets).isPresent(),
                            columns.textOrNull("number"),
                            TreatmentState.valueOf(columns.text("state")),
                            outcome == null ? null : Outcome.valueOf(outcome),
                            outcome == null ? null : columns.day("taken_on"));
                })
                .list();
        return new Laid(
                lines,
                all.stream()
                        .filter(body ->
                                !body.external() && body.charter().life().holdsOn(today))
                        .toList());
    }

    /**
     * Where something was laid before bodies, and where it can be.
     *
     * @param bodies the own bodies that exist today
     */
    public record Laid(List<Line> lines, List<Body> bodies) {

        public Laid {
            lines = List.copyOf(lines);
            bodies = List.copyOf(bodies);
        }

        public static Laid nowhere() {
            return new Laid(List.of(), List.of());
        }
    }

    /**
     * A body before which something was laid.
     *
     * @param onlyMeets whether it neither decides nor advises
     * @param outcome what became of it there, or null while that is open
     */
    public record Line(
            CaseId matter,
            String body,
            boolean onlyMeets,
            @Nullable String number,
            TreatmentState state,
            @Nullable Outcome outcome,
            @Nullable LocalDate on) {

        public String address() {
            return "/" + ThisAlliance.get().slug() + "/cases/" + matter.value();
        }

        public Optional<Outcome> decided() {
            return Optional.ofNullable(outcome);
        }
    }
}
