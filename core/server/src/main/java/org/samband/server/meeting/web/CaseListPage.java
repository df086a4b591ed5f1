package org.samband.server.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.meeting.casebook.CaseEntry;
import org.samband.server.meeting.casebook.CaseFilter;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Items;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The cases that somebody looks for, as their page shows them.
 *
 * @param onlyMeeting the bodies that neither decide nor advise
 * @param years the years there are to choose from
 * @param edits whether whoever reads may open cases
 */
public record CaseListPage(
        String base,
        CaseFilter filter,
        Items<CaseEntry> cases,
        List<Body> bodies,
        Set<BodyId> onlyMeeting,
        List<Integer> years,
        boolean edits) {

    public CaseListPage {
        bodies = List.copyOf(bodies);
        onlyMeeting = Set.copyOf(onlyMeeting);
        years = List.copyOf(years);
    }

    public List<Choice> bodyChoices(Frame frame) {
        var choices = new ArrayList<>(List.of(new Choice("", frame.say("case.list.any"))));
        bodies.forEach(body -> choices.add(new Choice(body.id().value().toString(), body.name())));
        return choices;
    }

    public List<Choice> yearChoices(Frame frame) {
        var choices = new ArrayList<>(List.of(new Choice("", frame.say("case.list.any"))));
        years.forEach(year -> choices.add(new Choice(year.toString(), year.toString())));
        return choices;
    }

    public List<Choice> stateChoices(Frame frame) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.say("case.list.any"))),
                        Stream.of(TreatmentState.values())
                                .map(state -> new Choice(state.name(), frame.say("case.state." + state.key()))))
                .toList();
    }

    public String chosen(@Nullable Object value) {
        return value == null ? "" : value instanceof BodyId id ? id.value().toString() : value.toString();
    }

    /** Tells whether it is what a body has still to treat. */
    public boolean backlog() {
        return filter.body() != null && filter.state() == TreatmentState.WAITING;
    }

    /** Tells whether what is said in a body is no decision, because it only meets. */
    public boolean concludes(BodyId id) {
        return onlyMeeting.contains(id);
    }

    public String body(BodyId id) {
        return Objects.requireNonNullElse(names().get(id), "");
    }

    public @Nullable String next() {
        var after = cases.next();
        if (after == null) {
            return null;
        }
        return with(UriComponentsBuilder.fromPath(base).queryParam("after", after));
    }

    /** Returns what was looked for as the query of an address, or nothing. */
    public String query() {
        return with(UriComponentsBuilder.newInstance());
    }

    private String with(UriComponentsBuilder address) {
        Map.of(
                        "body",
                        chosen(filter.body()),
                        "year",
                        chosen(filter.year()),
                        "state",
                        chosen(filter.state()),
                        "q",
                        chosen(filter.q()))
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        address.queryParam(name, value);
                    }
                });
        return address.build().encode().toUriString();
    }

    private Map<BodyId, String> names() {
        return bodies.stream().collect(Collectors.toMap(Body::id, Body::name));
    }
}
