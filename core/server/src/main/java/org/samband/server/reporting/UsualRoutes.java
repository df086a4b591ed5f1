package org.samband.server.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ReportingCycle;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.settings.RecordPart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ways that the reports of an alliance go where a plan says nothing itself, each at {@code <cycle>/<body>}. */
@Component
@Order(35)
public class UsualRoutes extends RecordPart<UsualRoutes.Told> {

    /** The name of the part. */
    public static final String KEY = "routes";

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final ReportingCycles cycles;

    UsualRoutes(JdbcClient jdbc, Bodies bodies, ReportingCycles cycles) {
        super(KEY, Told.class);
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.cycles = cycles;
    }

    /** Returns them, the first cycle of the profile first. */
    @Transactional(readOnly = true)
    public List<Usual> all() {
        return jdbc.sql("select cycle, body_id, treatment from usual_route order by cycle, body_id")
                .query((row, number) -> new Usual(
                        row.getString("cycle"),
                        new BodyId(row.getObject("body_id", UUID.class)),
                        Treatment.valueOf(row.getString("treatment"))))
                .list();
    }

    /** Returns the place of a way. */
    public static String place(String cycle, String body) {
        return cycle + "/" + body;
    }

    @Override
    protected Map<String, Told> kept() {
        var kept = new TreeMap<String, Told>();
        for (var usual : all()) {
            bodies.find(usual.body())
                    .map(Body::name)
                    .ifPresent(name -> kept.put(
                            place(usual.cycle(), name),
                            new Told(usual.treatment().key())));
        }
        return kept;
    }

    @Override
    protected void check(String place, Told told, Faults faults) {
        if (cycles.known().stream().map(ReportingCycle::key).noneMatch(cycle(place)::equals)) {
            faults.add("alliance.cycle-unknown", cycle(place));
        }
        if (body(place).isEmpty()) {
            faults.add("reporting.usual-routes-body", name(place));
        }
        if (Treatment.find(Objects.requireNonNullElse(told.treatment(), "")).isEmpty()) {
            faults.add("reporting.treatment-unknown");
        }
    }

    @Override
    protected void keep(SortedMap<String, Told> values) {
        jdbc.sql("delete from usual_route").update();
        values.forEach((place, told) -> jdbc.sql(
                        "insert into usual_route (cycle, body_id, treatment) values (:cycle, :body, :treatment)")
                .param("cycle", cycle(place))
                .param("body", body(place).orElseThrow().id().value())
                .param("treatment", Objects.requireNonNull(told.treatment()).toUpperCase(Locale.ROOT))
                .update());
    }

    private Optional<Body> body(String place) {
        return bodies.all().stream()
                .filter(body -> body.name().equals(name(place)))
                .findFirst();
    }

    private static String cycle(String place) {
        return place.substring(0, Math.max(0, place.indexOf('/')));
    }

    private static String name(String place) {
        return place.substring(place.indexOf('/') + 1);
    }

    /** What a body does with reports, as files tell it. */
    public record Told(@Nullable String treatment) {}

    /** A way that reports on a whole plan go. */
    public record Usual(String cycle, BodyId body, Treatment treatment) {}
}
