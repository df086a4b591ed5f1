package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.reading.Correction;
import org.samband.server.plan.reading.DraftRoute;
import org.samband.server.plan.reading.PlanDraft;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Refusal;

/** The bodies that the routes of a draft name, each with the body of the alliance that it means. */
public record DeskBodies(List<Named> named, List<Body> all) {

    /** What stands in the place of a body for one that is founded for the alliance. */
    static final String OWN = "own";

    /** What stands in the place of a body for one of somebody else that is entered. */
    static final String EXTERNAL = "external";

    public DeskBodies {
        named = List.copyOf(named);
        all = List.copyOf(all);
    }

    static DeskBodies none() {
        return new DeskBodies(List.of(), List.of());
    }

    static DeskBodies of(PlanDraft draft, Bodies bodies) {
        var routes = new LinkedHashMap<String, List<DraftRoute>>();
        draft.routes()
                .forEach(route -> routes.computeIfAbsent(route.body(), _ -> new ArrayList<>())
                        .add(route));
        var found = bodies.findByNames(routes.keySet());
        var named = new ArrayList<Named>();
        routes.forEach((name, of) -> named.add(new Named(
                name,
                found.get(name),
                of.getFirst().external(),
                of.stream().map(DraftRoute::line).distinct().toList())));
        return new DeskBodies(named, named.isEmpty() ? List.of() : bodies.all());
    }

    /** Returns the names that mean no body of the alliance yet. */
    public List<String> lacking() {
        return named.stream()
                .filter(each -> each.means() == null)
                .map(Named::name)
                .toList();
    }

    public List<Choice> choices(Frame frame, Named of) {
        var choices = new ArrayList<Choice>();
        all.forEach(body -> choices.add(new Choice(body.id().value().toString(), body.name())));
        if (of.means() == null) {
            choices.add(new Choice(OWN, frame.say("plan.desk.body-own", of.name())));
            choices.add(new Choice(EXTERNAL, frame.say("plan.desk.body-external", of.name())));
        }
        return choices;
    }

    /** Returns the correction by which a name means the chosen body from now on, or refuses an unknown one. */
    Correction choose(String name, String chosen) {
        return switch (chosen) {
            case OWN -> new Correction.RenameBody(name, name, false);
            case EXTERNAL -> new Correction.RenameBody(name, name, true);
            default ->
                all.stream()
                        .filter(body -> body.id().value().toString().equals(chosen))
                        .findFirst()
                        .map(body -> new Correction.RenameBody(name, body.name(), body.external()))
                        .orElseThrow(() -> Refusal.at("body", "plan.desk.body-unknown"));
        };
    }

    /**
     * A body as the routes name it.
     *
     * @param means the body of the alliance that is called so, if there is one
     * @param lines where it is named
     */
    public record Named(String name, @Nullable Body means, boolean external, List<Integer> lines) {

        public Named {
            lines = List.copyOf(lines);
        }

        public String value() {
            return means == null
                    ? external ? EXTERNAL : OWN
                    : Objects.requireNonNull(means).id().value().toString();
        }
    }
}
