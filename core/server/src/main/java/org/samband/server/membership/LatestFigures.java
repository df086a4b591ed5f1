package org.samband.server.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.PopulationFigure;
import org.samband.server.register.PopulationSource;
import org.samband.server.register.Populations;
import org.springframework.stereotype.Component;

/** Finds the latest figures of inhabitants that cover the municipalities among some organisations best. */
@Component
public class LatestFigures {

    private static final int TRIED = 4;

    private final Populations populations;

    LatestFigures(Populations populations) {
        this.populations = populations;
    }

    /** The latest day on or before the given one wins, then the source that knows more of them. */
    public Inhabitants on(LocalDate day, Collection<Organisation> organisations) {
        return Objects.requireNonNull(on(Set.of(day), organisations).get(day));
    }

    /** Returns what was known on each of some days, in as many statements however many they are. */
    public Map<LocalDate, Inhabitants> on(Set<LocalDate> days, Collection<Organisation> organisations) {
        var municipalities = organisations.stream()
                .filter(each -> each.kind() == OrganisationKind.MUNICIPALITY)
                .toList();
        if (municipalities.isEmpty() || days.isEmpty()) {
            return days.stream().collect(Collectors.toMap(day -> day, _ -> Inhabitants.none()));
        }
        var known = dates(municipalities);
        var candidates = days.stream().collect(Collectors.toMap(day -> day, day -> candidates(day, known)));
        var ids = municipalities.stream().map(Organisation::id).toList();
        var figures = figures(candidates.values().stream().flatMap(List::stream).collect(Collectors.toSet()), ids);
        return days.stream()
                .collect(Collectors.toMap(
                        day -> day, day -> best(Objects.requireNonNull(candidates.get(day)), figures, ids.size())));
    }

    private static Inhabitants best(
            List<Candidate> candidates, Map<Candidate, Map<OrganisationId, PopulationFigure>> figures, int all) {
        Inhabitants best = Inhabitants.none();
        for (var candidate : candidates) {
            var found = candidate.with(figures.getOrDefault(candidate, Map.of()));
            if (found.figures().size() == all) {
                return found;
            }
            best = found.figures().size() > best.figures().size() ? found : best;
        }
        return best;
    }

    private Map<Candidate, Map<OrganisationId, PopulationFigure>> figures(
            Set<Candidate> candidates, List<OrganisationId> ids) {
        var sources = candidates.stream()
                .collect(Collectors.toMap(each -> each.source().key(), Candidate::source, (one, _) -> one));
        var days = candidates.stream().map(Candidate::day).collect(Collectors.toSet());
        return populations.figures(sources.keySet(), days, ids).stream()
                .collect(Collectors.groupingBy(
                        each -> new Candidate(Objects.requireNonNull(sources.get(each.source())), each.referenceDate()),
                        Collectors.toMap(PopulationFigure::organisation, each -> each)));
    }

    /** The days that the sources of their countries have figures for. */
    private Map<PopulationSource, List<LocalDate>> dates(List<Organisation> municipalities) {
        var countries = municipalities.stream().map(Organisation::country).collect(Collectors.toSet());
        return populations.sources().stream()
                .filter(source -> countries.contains(source.country()))
                .collect(Collectors.toMap(source -> source, source -> populations.dates(source.key())));
    }

    private static List<Candidate> candidates(LocalDate day, Map<PopulationSource, List<LocalDate>> known) {
        return known.entrySet().stream()
                .flatMap(each -> latest(each.getKey(), each.getValue(), day))
                .sorted(Comparator.comparing((Candidate each) -> each.day().isAfter(day))
                        .thenComparing(Candidate::day, Comparator.reverseOrder())
                        .thenComparing(each -> each.source().key()))
                .limit(TRIED)
                .toList();
    }

    private static Stream<Candidate> latest(PopulationSource source, List<LocalDate> dates, LocalDate day) {
        return dates.stream()
                .filter(each -> !each.isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> dates.stream().findFirst())
                .map(each -> new Candidate(source, each))
                .stream();
    }

    private record Candidate(PopulationSource source, LocalDate day) {

        Inhabitants with(Map<OrganisationId, PopulationFigure> figures) {
            return new Inhabitants(source, day, figures);
        }
    }
}
