package org.samband.server.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.register.PopulationSource;
import org.samband.server.register.Populations;
import org.samband.server.register.Succession;
import org.samband.server.register.Successions;
import org.springframework.stereotype.Component;

/** Finds the figures of those who are counted, and of those who became part of them since the figures were made. */
@Component
class Headcounts {

    private final Populations populations;
    private final Organisations organisations;
    private final Successions successions;

    Headcounts(Populations populations, Organisations organisations, Successions successions) {
        this.populations = populations;
        this.organisations = organisations;
        this.successions = successions;
    }

    Headcount of(Question question, Collection<Circle.Payer> payers) {
        var day = question.referenceDate();
        var source = question.terms().figures().source();
        if (source == null) {
            return new Headcount(Map.of(), Map.of(), Map.of(), day);
        }
        var counted = new LinkedHashMap<OrganisationId, Organisation>();
        payers.forEach(payer -> payer.counted().forEach(each -> counted.put(each.id(), each)));
        var borders =
                populations.source(source).map(PopulationSource::bordersOn).orElse(day);
        var first = question.time().from();
        var between = borders.isBefore(first)
                ? Lineage.of(successions::during, counted.keySet(), borders, first)
                : Lineage.NONE;
        var merged = merged(between, counted);
        var moved = moved(between, counted);
        if (borders.isAfter(first)) {
            moved.putAll(grown(counted, first, borders));
        }
        var ids = new HashSet<>(counted.keySet());
        merged.values().forEach(all -> all.forEach(each -> ids.add(each.id())));
        return new Headcount(populations.figures(source, day, ids), merged, moved, borders);
    }

    private Map<OrganisationId, List<Organisation>> merged(Lineage between, Map<OrganisationId, Organisation> counted) {
        var predecessors = new LinkedHashMap<OrganisationId, Collection<OrganisationId>>();
        var all = new LinkedHashSet<OrganisationId>();
        for (var id : counted.keySet()) {
            var found = between.predecessors(id);
            if (!found.isEmpty()) {
                predecessors.put(id, found);
                all.addAll(found);
            }
        }
        var known = all.isEmpty() ? Map.<OrganisationId, Organisation>of() : organisations.all(all);
        var merged = new HashMap<OrganisationId, List<Organisation>>();
        predecessors.forEach((id, found) -> merged.put(
                id,
                found.stream()
                        .map(each -> Objects.requireNonNull(known.get(each)))
                        .toList()));
        return merged;
    }

    private static Map<OrganisationId, Headcount.Moved> moved(
            Lineage between, Map<OrganisationId, Organisation> counted) {
        var moved = new HashMap<OrganisationId, Headcount.Moved>();
        counted.forEach((id, organisation) ->
                between.split(id).ifPresent(split -> moved.put(id, new Headcount.Moved(organisation, split.on()))));
        return moved;
    }

    // Figures in later borders count for somebody whom it did not have yet on the first day of the run.
    private Map<OrganisationId, Headcount.Moved> grown(
            Map<OrganisationId, Organisation> counted, LocalDate first, LocalDate borders) {
        var grown = new HashMap<OrganisationId, Headcount.Moved>();
        for (Succession each : successions.during(counted.keySet(), first.plusDays(1), borders.plusDays(1))) {
            for (var id : List.of(each.predecessor(), each.successor())) {
                var organisation = counted.get(id);
                if (organisation != null) {
                    grown.putIfAbsent(id, new Headcount.Moved(organisation, each.on()));
                }
            }
        }
        return grown;
    }
}
