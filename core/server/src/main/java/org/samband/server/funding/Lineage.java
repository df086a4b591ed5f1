package org.samband.server.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Succession;
import org.samband.server.register.Succession.Kind;

/**
 * Who became whom within some time, through as many mergers as there were.
 *
 * @param all every succession that any of those asked about, or any of their predecessors, had a part in
 */
record Lineage(List<Succession> all) {

    static final Lineage NONE = new Lineage(List.of());

    /** Follows successions back from some organisations, after a day until another; one statement for each generation. */
    static Lineage of(Question question, Collection<OrganisationId> ids, LocalDate after, LocalDate last) {
        var found = new LinkedHashSet<Succession>();
        var asked = new HashSet<OrganisationId>();
        Set<OrganisationId> next = new LinkedHashSet<>(ids);
        while (!next.isEmpty()) {
            asked.addAll(next);
            var more = question.during(next, after.plusDays(1), last.plusDays(1));
            found.addAll(more);
            next = new LinkedHashSet<>();
            for (var each : more) {
                if (!asked.contains(each.predecessor())) {
                    next.add(each.predecessor());
                }
            }
        }
        return new Lineage(List.copyOf(found));
    }

    /** Returns all that became part of an organisation, or that it continues. */
    Set<OrganisationId> predecessors(OrganisationId successor) {
        var found = new LinkedHashSet<OrganisationId>();
        var next = new ArrayList<OrganisationId>(List.of(successor));
        while (!next.isEmpty()) {
            var one = next.removeLast();
            all.stream()
                    .filter(each ->
                            each.kind() != Kind.SPLIT && each.successor().equals(one))
                    .map(Succession::predecessor)
                    .filter(each -> !each.equals(successor) && found.add(each))
                    .forEach(next::add);
        }
        return found;
    }

    /** Returns the split through which an organisation, or one that became part of it, won or lost a part. */
    Optional<Succession> split(OrganisationId organisation) {
        var whole = new HashSet<>(predecessors(organisation));
        whole.add(organisation);
        return all.stream()
                .filter(each -> each.kind() == Kind.SPLIT)
                .filter(each -> whole.contains(each.predecessor()) || whole.contains(each.successor()))
                .findFirst();
    }

    /** Asks who became whom on the days from one until another. */
    @FunctionalInterface
    interface Question {
        List<Succession> during(Collection<OrganisationId> ids, LocalDate from, LocalDate until);
    }
}
