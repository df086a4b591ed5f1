package org.samband.server.plan.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.profile.PlanStructure;
import org.samband.server.plan.DateRange;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanView;
import org.springframework.web.util.UriComponentsBuilder;

/** Which part of a plan is looked at, as the address says; what is left out of the address does not narrow. */
public record PlanFilter(
        @Nullable String level,
        @Nullable String body,
        @Nullable String responsible,
        @Nullable String period,
        @Nullable String status) {

    static final PlanFilter NONE = new PlanFilter(null, null, null, null, null);

    public PlanFilter {
        level = filled(level);
        body = filled(body);
        responsible = filled(responsible);
        period = filled(period);
        status = filled(status);
    }

    public boolean narrows() {
        return Stream.of(level, body, responsible, period, status).anyMatch(Objects::nonNull);
    }

    /** Tells whether an element stands no deeper than the level asked for. */
    boolean reaches(PlanElement element, PlanStructure structure) {
        return level == null || structure.depth(element.level()) <= structure.depth(level);
    }

    /** Tells whether a row of the plan is asked for. */
    boolean shows(PlanElement element, PlanView view, RoutedBodies bodies, Optional<Period> within) {
        return (responsible == null || responsible.equals(responsible(element, view)))
                && (body == null || bodies.get(element, body))
                && (period == null || within.isEmpty() || touches(element, within.get()))
                && (status == null || status.equals(status(element, view)));
    }

    String query(String view) {
        var query = UriComponentsBuilder.newInstance();
        if (!view.equals("document")) {
            query.queryParam("view", view);
        }
        Stream.of("level", "body", "responsible", "period", "status")
                .forEach(name -> Optional.ofNullable(value(name)).ifPresent(value -> query.queryParam(name, value)));
        return query.build().encode().toUriString();
    }

    @Nullable
    String value(String name) {
        return switch (name) {
            case "level" -> level;
            case "body" -> body;
            case "responsible" -> responsible;
            case "period" -> period;
            default -> status;
        };
    }

    /** Returns who answers for an element, or else for the nearest one above it. */
    public static @Nullable String responsible(PlanElement element, PlanView view) {
        return Stream.iterate(Optional.of(element), Optional::isPresent, next -> next.flatMap(view::parent))
                .flatMap(next -> Optional.ofNullable(next.get().content().responsible()).stream())
                .findFirst()
                .orElse(null);
    }

    private static String status(PlanElement element, PlanView view) {
        return view.status(element.id()).map(last -> last.status().key()).orElse("none");
    }

    private static boolean touches(PlanElement element, Period period) {
        var schedule = element.schedule();
        return schedule != null && schedule.touches(new DateRange(period.from(), period.until()));
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
