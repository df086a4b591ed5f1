package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Period;
import org.samband.server.meeting.MentionedCases.Piece;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanCells;
import org.samband.server.plan.PlanChecks.Finding;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Status;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Link;

/**
 * What the page of a plan shows.
 *
 * @param home the address of the alliance
 * @param form which of the views: document, timeline or money
 * @param columns the columns of its tables, from the left
 * @param edits whether the one who looks may change the plan
 * @param findings what the rules of the profile find in a draft
 */
public record PlanPage(
        PlanView view,
        AllianceProfile profile,
        String home,
        String form,
        PlanFilter filter,
        RoutedBodies bodies,
        boolean edits,
        boolean insider,
        List<String> columns,
        PlanCells cells,
        List<Piece> reference,
        List<Finding> findings) {

    // No character of a text: it marks where the reference belongs.
    private static final String HERE = "\u0000";

    public Plan plan() {
        return view.plan();
    }

    /** Returns when it was adopted and by what, where that is known with a way to the case. */
    public List<Piece> adoption(Frame frame) {
        var on = plan().adoptedOn();
        if (on == null) {
            return List.of();
        }
        var said = frame.say("plan.adopted-by", on, HERE).split(HERE, 2);
        return Stream.of(
                        List.of(new Piece(said[0], null)),
                        reference,
                        said.length == 1 ? List.<Piece>of() : List.of(new Piece(said[1], null)))
                .flatMap(List::stream)
                .toList();
    }

    public String address() {
        return home + "/plans/" + plan().id().value();
    }

    public List<PlanSection> sections() {
        var period = Optional.ofNullable(filter.period()).flatMap(this::period);
        return new PlanSection.Maker(view, profile.planStructure(), filter, bodies, period, columns, cells)
                .below(null, 2);
    }

    public List<Link> forms(Frame frame) {
        return List.of("document", "timeline", "money").stream()
                .map(each -> new Link(frame.say("plan.view." + each), address() + filter.query(each)))
                .toList();
    }

    public String current() {
        return address() + filter.query(form);
    }

    public Timeline timeline() {
        return Timeline.of(this);
    }

    public Money money() {
        return Money.of(view, profile);
    }

    public List<Choice> levels(Frame frame) {
        return all(
                frame,
                profile.planStructure().levels().stream()
                        .map(level -> new Choice(level.key(), frame.term(PlanLinks.capital(level.key()) + ":plural")))
                        .toList());
    }

    public List<Choice> responsible(Frame frame) {
        return all(
                frame,
                view.elements().stream()
                        .map(element -> element.content().responsible())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .map(name -> new Choice(name, name))
                        .toList());
    }

    public List<Choice> periods(Frame frame) {
        return all(
                frame,
                profile.reportingCycles().stream()
                        .flatMap(cycle -> IntStream.rangeClosed(plan().year(), plan().untilYear())
                                .boxed()
                                .flatMap(year -> cycle.periodsOf(year).stream()))
                        .map(period -> new Choice(period.toString(), period.toString()))
                        .toList());
    }

    public List<Choice> statuses(Frame frame) {
        var choices = new ArrayList<Choice>();
        for (var status : Status.values()) {
            choices.add(new Choice(status.key(), frame.say("web.status." + status.key())));
        }
        choices.add(new Choice("none", frame.say("web.status.none")));
        return all(frame, choices);
    }

    public List<Choice> bodyChoices(Frame frame) {
        return all(frame, bodies.choices());
    }

    private Optional<Period> period(String written) {
        return profile.reportingCycles().stream()
                .flatMap(cycle -> cycle.period(written).stream())
                .findFirst();
    }

    private static List<Choice> all(Frame frame, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", frame.say("plan.filter.all")));
        all.addAll(choices);
        return all;
    }
}
