package org.samband.server.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.data.Columns;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Subject;
import org.samband.server.meeting.SubjectPlace;
import org.samband.server.meeting.Submissions;
import org.samband.server.meeting.Submissions.Laid;
import org.samband.server.meeting.Treatment;
import org.samband.server.plan.reading.LayingReader;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays single elements of plans before bodies, such as an activity that is a case itself. In all versions of a plan an
 * element is one case; in the plan of another year it is another.
 */
@Component
@Transactional
public class ElementSubmissions implements SubjectPlace {

    private static final String KIND = "plan-element";
    private static final int LONGEST_TITLE = 500;
    private static final String VERSIONS = """
            select e.id, o.id as version from plan_element e
            join plan p on p.id = e.plan_id
            join plan_element o on o.thread = e.thread
            join plan q on q.id = o.plan_id and q.year = p.year
            where e.id in (:ids) order by q.id
            """;

    private final ElementRows rows;
    private final Plans plans;
    private final Cases cases;
    private final Submissions submissions;
    private final Bodies bodies;
    private final AllianceProfiles profiles;
    private final JdbcClient sql;

    ElementSubmissions(
            ElementRows rows,
            Plans plans,
            Cases cases,
            Submissions submissions,
            Bodies bodies,
            AllianceProfiles profiles,
            JdbcClient sql) {
        this.bodies = bodies;
        this.profiles = profiles;
        this.rows = rows;
        this.plans = plans;
        this.cases = cases;
        this.submissions = submissions;
        this.sql = sql;
    }

    /** Lays an element before a body by a title of the case's own. */
    public Treatment lay(PlanElementId id, BodyId body, String title, @Nullable String proposal) {
        var element = rows.findById(id).orElseThrow(Refusal::notFound);
        plans.get(element.planId()).requireCurrent();
        return cases.submit(subject(id), body, title, proposal);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path() {
        return "elements";
    }

    /** Returns the bodies before which an element was laid, in whichever version of its plan. */
    @Transactional(readOnly = true)
    public Laid of(PlanElementId id, boolean inside) {
        return submissions.of(KIND, versions(id), inside);
    }

    /** Returns what would be laid, as far as an element says so itself; the matter is then what stands above it. */
    @Transactional(readOnly = true)
    public Draft draft(PlanElement element) {
        var named = profiles.find()
                .map(AllianceProfile::readingVocabulary)
                .flatMap(words -> new LayingReader(words).body(element.title()));
        var above = named.isEmpty()
                ? Optional.<PlanElement>empty()
                : Optional.ofNullable(element.parentId()).flatMap(rows::findById);
        var title = above.orElse(element).title();
        return new Draft(
                named.flatMap(bodies::findByName).map(Body::id).orElse(null),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…");
    }

    /** Returns those of several elements that no case lays before any body. */
    @Transactional(readOnly = true)
    Set<PlanElementId> open(Collection<PlanElementId> ids) {
        var versions = versions(ids);
        var laid = submissions.laid(
                KIND, versions.values().stream().flatMap(List::stream).toList());
        return ids.stream()
                .filter(id -> versions.getOrDefault(id, List.of()).stream().noneMatch(laid::contains))
                .collect(Collectors.toSet());
    }

    private Subject subject(PlanElementId id) {
        return versions(id).stream()
                .map(each -> cases.about(new Subject(KIND, each)))
                .flatMap(Optional::stream)
                .flatMap(matter -> matter.subject().stream())
                .findFirst()
                .orElse(new Subject(KIND, id.value()));
    }

    private List<UUID> versions(PlanElementId id) {
        return versions(List.of(id)).getOrDefault(id, List.of(id.value()));
    }

    private Map<PlanElementId, List<UUID>> versions(Collection<PlanElementId> ids) {
        var versions = new HashMap<PlanElementId, List<UUID>>();
        if (!ids.isEmpty()) {
            sql.sql(VERSIONS)
                    .param("ids", ids.stream().map(PlanElementId::value).toList())
                    .query(row -> {
                        var columns = new Columns(row);
                        versions.computeIfAbsent(columns.id("id", PlanElementId::new), _ -> new ArrayList<>())
                                .add(columns.id("version", UUID.class::cast));
                    });
        }
        return versions;
    }

    /**
     * What would be laid before a body.
     *
     * @param body the body that the element names, or null
     * @param title of the case
     */
    public record Draft(@Nullable BodyId body, String title) {}
}
