package org.samband.server.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Random joining, leaving and merging does exactly what a list of days in memory says, or is refused and does nothing. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class ParticipationsPropertyTests {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 40;
    private static final int FOREVER = 100_000;
    private static final int STEPS = 60;

    @Autowired
    private Participations participations;

    @Autowired
    private Schemes schemes;

    @Autowired
    private ApplicationContext application;

    private final Map<OrganisationId, List<Span>> model = new HashMap<>();
    private SchemeId scheme = new SchemeId(new UUID(0, 0));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_database_and_the_model_agree(long seed) {
        var random = new Random(seed);
        scheme = schemes.root().id();
        model.clear();
        var all = Municipalities.several(application, 4);
        all.forEach(each -> model.put(each, new ArrayList<>()));
        var done = 0;
        for (int step = 0; step < STEPS; step++) {
            var what = "seed " + seed + ", step " + step;
            done += switch (random.nextInt(4)) {
                case 0, 1 -> join(one(all, random), span(random), what);
                case 2 -> leave(random, what);
                default ->
                    merge(one(all, random), List.of(one(all, random), one(all, random)), random.nextInt(DAYS), what);
            };
            assertThat(kept()).as(what).isEqualTo(sorted());
        }
        assertThat(done).as("seed %s does something", seed).isGreaterThan(10);
    }

    private int join(OrganisationId who, Span span, String what) {
        var free = spans(model, who).stream().noneMatch(span::meets);
        assertThat(works(() -> participations.join(scheme, who, span.valid(), null)))
                .as(what)
                .isEqualTo(free);
        if (free) {
            spans(model, who).add(span);
        }
        return free ? 1 : 0;
    }

    private int leave(Random random, String what) {
        var all = participations.of(scheme);
        if (all.isEmpty()) {
            return 0;
        }
        var chosen = all.get(random.nextInt(all.size()));
        var before = Span.of(chosen.valid());
        var until = random.nextInt(DAYS);
        var may = before.from < until && until <= before.until;
        assertThat(works(() -> participations.leave(
                        chosen.id(), chosen.seen(), START, day(until).minusDays(1), true, null)))
                .as(what)
                .isEqualTo(may);
        if (may) {
            replace(chosen.organisation(), before, new Span(before.from, until));
        }
        return may ? 1 : 0;
    }

    private int merge(OrganisationId successor, List<OrganisationId> predecessors, int on, String what) {
        var others = predecessors.stream()
                .filter(each -> !each.equals(successor))
                .distinct()
                .toList();
        var theirs = others.stream().map(each -> holding(each, on - 1)).toList();
        var own = holding(successor, on);
        var later = spans(model, successor).stream().anyMatch(span -> span.from > on);
        var may = !others.isEmpty() && theirs.stream().allMatch(Optional::isPresent) && (own.isPresent() || !later);
        assertThat(works(() -> participations.merge(scheme, successor, predecessors, day(on))))
                .as(what)
                .isEqualTo(may);
        if (!may) {
            return 0;
        }
        var longest =
                theirs.stream().mapToInt(span -> span.orElseThrow().until).max().orElseThrow();
        for (int i = 0; i < others.size(); i++) {
            var before = theirs.get(i).orElseThrow();
            replace(others.get(i), before, new Span(before.from, on));
        }
        if (own.isEmpty()) {
            spans(model, successor).add(new Span(on, longest > on ? longest : FOREVER));
        }
        return 1;
    }

    private Optional<Span> holding(OrganisationId who, int day) {
        return spans(model, who).stream()
                .filter(span -> span.from <= day && day < span.until)
                .findFirst();
    }

    private void replace(OrganisationId who, Span before, Span after) {
        spans(model, who).remove(before);
        spans(model, who).add(after);
    }

    private static boolean works(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private Map<OrganisationId, List<Span>> kept() {
        var kept = new HashMap<OrganisationId, List<Span>>();
        model.keySet().forEach(each -> kept.put(each, new ArrayList<>()));
        participations
                .of(scheme)
                .forEach(each -> spans(kept, each.organisation()).add(Span.of(each.valid())));
        return kept;
    }

    private Map<OrganisationId, List<Span>> sorted() {
        model.values().forEach(spans -> spans.sort(Comparator.comparing(span -> span.from)));
        return model;
    }

    private static List<Span> spans(Map<OrganisationId, List<Span>> all, OrganisationId who) {
        return Objects.requireNonNull(all.get(who));
    }

    private static OrganisationId one(List<OrganisationId> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Span span(Random random) {
        var two = IntStream.of(random.nextInt(DAYS), random.nextInt(DAYS))
                .sorted()
                .toArray();
        return new Span(two[0], random.nextInt(3) == 0 ? FOREVER : two[1] + 1);
    }

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    /** Days from one until before another. */
    private record Span(int from, int until) {

        static Span of(Validity valid) {
            var until = valid.until();
            return new Span(
                    (int) START.until(Objects.requireNonNull(valid.from()), ChronoUnit.DAYS),
                    until == null ? FOREVER : (int) START.until(until, ChronoUnit.DAYS));
        }

        Validity valid() {
            return new Validity(day(from), until == FOREVER ? null : day(until));
        }

        boolean meets(Span other) {
            return from < other.until && other.from < until;
        }
    }
}
