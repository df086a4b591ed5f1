package org.samband.server.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        var municipalities = organisations.stream()
                .filter(each -> each.kind() == OrganisationKind.MUNICIPALITY)
                .toList();
        var ids = municipalities.stream().map(Organisation::id).toList();
        if (ids.isEmpty()) {
            return Inhabitants.none();
        }
        var candidates = candidates(day, municipalities);
        Inhabitants best = Inhabitants.none();
        for (var candidate : candidates) {
            var found = candidate.with(populations.figures(candidate.source().key(), candidate.day(), ids));
            if (found.figures().size() == ids.size()) {
                return found;
            }
            best = found.figures().size() > best.figures().size() ? found : best;
        }
        return best;
    }

    private List<Candidate> candidates(LocalDate day, List<Organisation> municipalities) {
        var countries =
                municipalities.stream().map(Organisation::country).distinct().toList();
        return populations.sources().stream()
                .filter(source -> countries.contains(source.country()))
                .flatMap(source -> latest(source, day))
                .sorted(Comparator.comparing((Candidate each) -> each.day().isAfter(day))
                        .thenComparing(Candidate::day, Comparator.reverseOrder())
                        .thenComparing(each -> each.source().key()))
                .limit(TRIED)
                .toList();
    }

    private Stream<Candidate> latest(PopulationSource source, LocalDate day) {
        var dates = populations.dates(source.key());
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
