package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samband.server.plan.reading.Difference.Field;
import org.samband.server.plan.reading.Difference.Kind;

class PlanComparisonTests {

    private final PlanDraft thisYear = Plans.readSund(Plans.sund());
    private final List<KnownElement> known = known(thisYear);

    @Test
    void the_same_plan_has_no_differences() {
        assertThat(PlanComparison.of(thisYear, known))
                .hasSameSizeAs(thisYear.elements())
                .allSatisfy(it -> assertThat(it.kind()).isEqualTo(Kind.SAME));
    }

    @Test
    void shows_what_is_new_changed_and_gone() {
        PlanDraft nextYear = Plans.readSund(Plans.sund()
                .replace("Delta i fylkets arbeidsgruppe\tLøpende", "Delta i fylkets arbeidsgruppe\tQ1")
                .replace("Sette opp tellepunkter\tQ2", "Sette opp nye tellepunkter\tQ2")
                .replace("Skrive sammendrag\tQ1 + Q4", "Bygge en bru av is\tQ1 + Q4"));

        assertThat(PlanComparison.of(nextYear, known))
                .filteredOn(it -> it.kind() != Kind.SAME)
                .extracting(Difference::kind, Difference::title, Difference::fields)
                .containsExactly(
                        tuple(Kind.CHANGED, "Delta i fylkets arbeidsgruppe", Set.of(Field.SCHEDULE)),
                        tuple(Kind.CHANGED, "Sette opp nye tellepunkter", Set.of(Field.TITLE)),
                        tuple(Kind.NEW, "Bygge en bru av is", Set.of()),
                        tuple(Kind.GONE, "Skrive sammendrag", Set.of()));
    }

    @Test
    void finds_what_has_moved() {
        DraftElement measure = Plans.titled(thisYear, "Måle trafikken");
        PlanDraft moved = thisYear.with(new Correction.Move(
                measure.id(), Plans.titled(thisYear, "Sykkel").id()));

        assertThat(PlanComparison.of(moved, known))
                .filteredOn(it -> it.kind() != Kind.SAME)
                .extracting(Difference::title, Difference::fields)
                .containsExactly(tuple("Måle trafikken", Set.of(Field.PARENT)));
    }

    @Test
    void equal_titles_under_different_parents_stay_apart() {
        PlanDraft two = Plans.readRows("Nettverk\tSende nyhetsbrev\tQ1", "Kurs\tSende nyhetsbrev\tQ2");

        assertThat(PlanComparison.of(two, known(two)))
                .allSatisfy(it -> assertThat(it.kind()).isEqualTo(Kind.SAME));
    }

    @Test
    void a_list_and_a_range_are_not_the_same_schedule_but_dashes_are() {
        PlanDraft range = Plans.readRows("Kurs\tHolde kurs\tQ1 – Q3");

        assertThat(kinds(Plans.readRows("Kurs\tHolde kurs\tQ1-Q3"), range)).doesNotContain(Kind.CHANGED);
        assertThat(kinds(Plans.readRows("Kurs\tHolde kurs\tQ1 + Q3"), range)).contains(Kind.CHANGED);
    }

    @Test
    void an_empty_system_makes_everything_new() {
        assertThat(PlanComparison.of(thisYear, List.of()))
                .allSatisfy(it -> assertThat(it.kind()).isEqualTo(Kind.NEW));
    }

    private static List<Kind> kinds(PlanDraft draft, PlanDraft system) {
        return PlanComparison.of(draft, known(system)).stream()
                .map(Difference::kind)
                .toList();
    }

    private static List<KnownElement> known(PlanDraft draft) {
        return draft.elements().stream()
                .map(it -> new KnownElement(
                        it.id(),
                        it.level(),
                        it.title(),
                        it.parent(),
                        it.schedule() == null ? null : it.schedule().text()))
                .toList();
    }
}
