package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.samband.profile.reading.Family;
import org.samband.server.plan.reading.DraftRoute.Treatment;

/** Reads which bodies get which reports: "reports of a cycle are treated by these bodies". */
final class RouteReader {

    private final Lexicon lexicon;
    private final BodyNames bodies;

    RouteReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        bodies = new BodyNames(lexicon);
    }

    List<Found> in(String sentence) {
        List<Lexicon.Hit> cycles = lexicon.all(Family.CYCLE, sentence);
        List<Lexicon.Hit> treatments = lexicon.all(Family.TREATMENT, sentence);
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (Lexicon.Hit treatment : treatments) {
            int begin = from;
            int end = endOfBodies(sentence, treatment, cycles, treatments);
            List<BodyName> names = bodies.in(sentence.substring(treatment.end(), end));
            List<String> of = cycles.stream()
                    .filter(cycle -> cycle.start() >= begin && cycle.end() <= treatment.start())
                    .map(Lexicon.Hit::key)
                    .distinct()
                    .toList();
            Treatment how = treatment.key().equals("receives") ? Treatment.RECEIVES : Treatment.TREATS;
            of.forEach(cycle -> names.forEach(name -> found.add(new Found(cycle, how, name))));
            from = of.isEmpty() ? from : treatment.end();
        }
        return found;
    }

    private static int endOfBodies(
            String sentence, Lexicon.Hit treatment, List<Lexicon.Hit> cycles, List<Lexicon.Hit> treatments) {
        return Stream.concat(cycles.stream(), treatments.stream())
                .filter(hit -> hit.start() >= treatment.end())
                .min(Comparator.comparingInt(Lexicon.Hit::start))
                .map(Lexicon.Hit::start)
                .orElse(sentence.length());
    }

    BodyName name(String written) {
        return bodies.name(written);
    }

    /** A body that gets the reports of a cycle. */
    record Found(String cycle, Treatment treatment, BodyName body) {}
}
