package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Certainty;
import org.samband.server.plan.Amount;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Resource;

/** What is set aside in a plan, by where it stands, source and certainty; currencies are never added. */
public record Money(List<Group> groups, List<Sum> sums, List<String> sources) {

    public static final int WIDTH = 720;

    static Money of(PlanView view, AllianceProfile profile) {
        var firm = profile.certainties().stream()
                .filter(Certainty::firm)
                .map(Certainty::key)
                .toList();
        var sources = view.resources().stream()
                .filter(resource -> sum(resource.amount()) != null)
                .map(resource -> Objects.requireNonNullElse(resource.grant().source(), "unknown"))
                .distinct()
                .toList();
        var groups = new ArrayList<Group>();
        add(groups, null, view.resources(null), firm, sources);
        view.elements().forEach(element -> add(groups, element, view.resources(element.id()), firm, sources));
        return new Money(scaled(groups), sums(view, firm), sources);
    }

    private static void add(
            List<Group> groups,
            @Nullable PlanElement element,
            List<Resource> resources,
            List<String> firm,
            List<String> sources) {
        if (resources.isEmpty()) {
            return;
        }
        var lines = resources.stream()
                .map(resource -> new Line(
                        resource,
                        isFirm(resource, firm),
                        sources.indexOf(
                                Objects.requireNonNullElse(resource.grant().source(), "unknown")),
                        0,
                        0))
                .toList();
        groups.add(new Group(element, lines));
    }

    /** Gives each sum its place in the bar of its group; the largest group is as wide as the drawing. */
    private static List<Group> scaled(List<Group> groups) {
        var largest = groups.stream().mapToLong(Group::total).max().orElse(0);
        var scaled = new ArrayList<Group>();
        for (var group : groups) {
            var x = 0.0;
            var lines = new ArrayList<Line>();
            for (var line : group.lines()) {
                var sum = sum(line.resource().amount());
                var width = sum == null || largest == 0 ? 0 : sum * (double) WIDTH / largest;
                lines.add(new Line(line.resource(), line.firm(), line.source(), Math.round(x), Math.round(width)));
                x += width;
            }
            scaled.add(new Group(group.element(), lines));
        }
        return scaled;
    }

    private static List<Sum> sums(PlanView view, List<String> firm) {
        Map<String, long[]> sums = new LinkedHashMap<>();
        for (var resource : view.resources()) {
            var sum = sum(resource.amount());
            var currency = resource.amount().currency();
            if (sum != null
                    && currency != null
                    && !Resource.REFUSED.equals(resource.grant().certainty())) {
                sums.computeIfAbsent(currency, _ -> new long[2])[isFirm(resource, firm) ? 0 : 1] += sum;
            }
        }
        return sums.entrySet().stream()
                .map(entry -> new Sum(Currency.getInstance(entry.getKey()), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private static boolean isFirm(Resource resource, List<String> firm) {
        return firm.contains(Objects.requireNonNullElse(resource.grant().certainty(), ""));
    }

    /** Returns what counts in a sum: an amount, or the lower end of a range. */
    static @Nullable Long sum(Amount amount) {
        return amount.kind() == Amount.Kind.AMOUNT || amount.kind() == Amount.Kind.RANGE ? amount.from() : null;
    }

    /** The resources of one element, or of the plan as a whole. */
    public record Group(@Nullable PlanElement element, List<Line> lines) {

        long total() {
            return lines.stream()
                    .mapToLong(line ->
                            Objects.requireNonNullElse(sum(line.resource().amount()), 0L))
                    .sum();
        }

        public boolean drawn() {
            return lines.stream().anyMatch(line -> line.width() > 0);
        }
    }

    /** One resource, and its piece of the bar. */
    public record Line(Resource resource, boolean firm, int source, long x, long width) {}

    /** What can be counted on in a currency, and what cannot yet. */
    public record Sum(Currency currency, long firm, long open) {}
}
