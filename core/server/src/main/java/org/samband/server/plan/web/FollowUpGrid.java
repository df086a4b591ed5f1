package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Status;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.plan.TypedWord;
import org.samband.server.web.Choice;
import org.samband.server.web.Frame;
import org.samband.server.web.Message;
import org.samband.server.web.Mistake;
import org.samband.server.web.Mistakes;

/**
 * All that is followed up in a plan, with what is said for a period and what was said before it.
 *
 * @param home the address of the alliance
 * @param everybodys whether it shows the rows of everybody, or only those the one who looks answers for
 */
public record FollowUpGrid(
        PlanView view,
        Period period,
        List<Period> periods,
        List<Plan> plans,
        String home,
        boolean everybodys,
        Mistakes mistakes,
        List<Group> groups) {

    private static final int HEADS = 2;

    static List<Group> groups(
            PlanView view,
            Period period,
            Map<PlanElementId, TypedWord> typed,
            Predicate<PlanElement> followed,
            Predicate<PlanElement> shown) {
        var groups = new ArrayList<Group>();
        List<Row> rows = new ArrayList<>();
        var path = List.<PlanElement>of();
        for (var element : view.elements()) {
            if (!followed.test(element) || !shown.test(element)) {
                continue;
            }
            var above = above(view, element);
            var heads = above.subList(0, Math.min(HEADS, above.size()));
            if (groups.isEmpty() || !heads.equals(path)) {
                rows = new ArrayList<>();
                groups.add(new Group(List.copyOf(heads), rows));
                path = heads;
            }
            rows.add(row(view, element, above.subList(heads.size(), above.size()), period, typed));
        }
        return groups;
    }

    private static Row row(
            PlanView view,
            PlanElement element,
            List<PlanElement> under,
            Period period,
            Map<PlanElementId, TypedWord> typed) {
        var now = view.status(element.id(), period.toString()).orElse(null);
        return new Row(
                element,
                List.copyOf(under),
                PlanFilter.responsible(element, view),
                typed.getOrDefault(element.id(), TypedWord.of(element.id(), now)),
                now,
                view.statusBefore(element.id(), period).orElse(null));
    }

    private static List<PlanElement> above(PlanView view, PlanElement element) {
        var above = new ArrayList<PlanElement>();
        for (var next = view.parent(element); next.isPresent(); next = next.flatMap(view::parent)) {
            above.addFirst(next.get());
        }
        return above;
    }

    public Plan plan() {
        return view.plan();
    }

    public String address() {
        return home + "/follow-up?plan=" + plan().id().value() + "&period=" + period;
    }

    /** Returns the rows of which something is said, or is to be said because they have not ended before. */
    public List<Row> asked() {
        return rows().stream()
                .filter(row -> row.now() != null
                        || row.before() == null
                        || !row.before().status().ended())
                .toList();
    }

    public long said() {
        return rows().stream().filter(row -> row.now() != null).count();
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Returns, by who answers, how many rows still have no word for the period. */
    public Map<String, Owing> owing() {
        var owing = new LinkedHashMap<String, Owing>();
        for (var row : asked()) {
            var who = Optional.ofNullable(row.responsible()).orElse("");
            var before = owing.getOrDefault(who, new Owing(0, 0));
            owing.put(who, new Owing(before.said() + (row.now() == null ? 0 : 1), before.all() + 1));
        }
        return owing;
    }

    /** Returns what stands in the way of keeping what was typed in a row. */
    public List<Message> mistakes(Row row) {
        return mistakes.all().stream()
                .filter(mistake ->
                        mistake.field().endsWith(row.element().id().value().toString()))
                .map(Mistake::message)
                .toList();
    }

    public static List<Choice> statuses(Frame frame) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("plan.follow.choose")));
        for (var status : Status.values()) {
            choices.add(new Choice(status.key(), frame.say("web.status." + status.key())));
        }
        return choices;
    }

    /** Rows that stand under the same elements. */
    public record Group(List<PlanElement> path, List<Row> rows) {}

    /** One element with what it stands under in its group, what its fields show, the last word and the one before. */
    public record Row(
            PlanElement element,
            List<PlanElement> under,
            @Nullable String responsible,
            TypedWord shown,
            @Nullable StatusUpdate now,
            @Nullable StatusUpdate before) {}

    /** How many rows somebody has written, of how many. */
    public record Owing(int said, int all) {}
}
