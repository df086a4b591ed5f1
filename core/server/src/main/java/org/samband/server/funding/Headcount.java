package org.samband.server.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.PopulationFigure;

/**
 * How many lived on the day of the figures in what each organisation is on the first day of a run.
 *
 * @param figures the figures of all who are counted
 * @param merged who became part of an organisation after the day whose borders the figures have
 * @param moved whose borders moved in between in a way that no figures tell
 * @param borders the day whose borders the figures have
 */
record Headcount(
        Map<OrganisationId, PopulationFigure> figures,
        Map<OrganisationId, List<Organisation>> merged,
        Map<OrganisationId, Moved> moved,
        LocalDate borders) {

    /** Returns their inhabitants, or empty where they are not all known. */
    OptionalLong inhabitants(Collection<Organisation> organisations) {
        if (moved(organisations).isPresent() || !lacking(organisations).isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(organisations.stream()
                .flatMap(each -> within(each).stream())
                .map(each -> figures.get(each.id()))
                .mapToLong(figure -> figure == null ? 0 : figure.inhabitants())
                .sum());
    }

    /** Returns of whom there is no figure. */
    List<Organisation> lacking(Collection<Organisation> organisations) {
        return organisations.stream()
                .flatMap(each -> within(each).stream())
                .filter(each -> !figures.containsKey(each.id()))
                .toList();
    }

    Optional<Moved> moved(Collection<Organisation> organisations) {
        return organisations.stream()
                .flatMap(each -> Optional.ofNullable(moved.get(each.id())).stream())
                .findFirst();
    }

    /** Returns whose figures are counted, by the names of a day. */
    List<Counted.One> counted(Collection<Organisation> organisations, LocalDate on) {
        var all = new ArrayList<Counted.One>();
        for (var organisation : organisations) {
            all.add(one(organisation, on, null));
            merged.getOrDefault(organisation.id(), List.of())
                    .forEach(each -> all.add(one(each, borders, organisation.name(on))));
        }
        return all;
    }

    /** Returns when the last of the figures came into the register, or null where there are none. */
    @Nullable
    Instant recorded() {
        return figures.values().stream()
                .map(PopulationFigure::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Counted.One one(Organisation organisation, LocalDate on, @Nullable String into) {
        var figure = figures.get(organisation.id());
        return new Counted.One(
                organisation.id(),
                organisation.name(on),
                figure == null ? null : figure.inhabitants(),
                into,
                figure == null ? null : figure.recordedAt());
    }

    // What a merger made from the ground up was nothing yet on the day of the figures, and needs none of its own.
    private List<Organisation> within(Organisation organisation) {
        var predecessors = merged.getOrDefault(organisation.id(), List.of());
        if (predecessors.isEmpty()) {
            return List.of(organisation);
        }
        var all = new ArrayList<>(predecessors);
        if (organisation.exists().holdsOn(borders)) {
            all.addFirst(organisation);
        }
        return all;
    }

    /** One whose borders moved on a day. */
    record Moved(Organisation who, LocalDate on) {}
}
