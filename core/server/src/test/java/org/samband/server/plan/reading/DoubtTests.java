package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.plan.reading.Plans.doubt;
import static org.samband.server.plan.reading.Plans.kinds;
import static org.samband.server.plan.reading.Plans.titled;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samband.server.document.PlanDocuments;
import org.samband.server.plan.reading.DraftElement.Mark;

/** Each kind of doubt beside a document that raises it and one like it that does not. */
class DoubtTests {

    private static final String AREA = "Innsatsområde: Ferdsel\n\n";
    private static final String TABLE = AREA + "Tiltak\tAktiviteter\t2031\n";
    private static final String RESOURCES = AREA + "Fokusområde 1 Bruer\n\nFlere bruer er bra.\n\nRessurser\n\n";
    private static final String MEETING = "Møte i Styringsgruppen 14. november 2030\n\n" + AREA;
    private static final String ANNOUNCED = "Innsatsområdene er:\n\n- Ferdsel\n- Oppvekst\n\n";

    private static final Map<DoubtKind, Example> EXAMPLES = new TreeMap<>(Map.ofEntries(
            example(
                    DoubtKind.TABLE_YEAR,
                    AREA + "Tiltak\tAktiviteter\t2030\nMåle\tTelle\tQ1\n",
                    TABLE + "Måle\tUtarbeide årsrapport 2030\tQ1\n"),
            example(DoubtKind.PLAN_YEAR, "Handlingsplan 2030\n\n" + AREA, "Handlingsplan 2031\n\n" + AREA),
            example(
                    DoubtKind.TREATED_AFTER_DECISION,
                    MEETING + "Styret vil behandle forslaget i møte 10.11.2031.\n",
                    MEETING + "Styret vil behandle forslaget i møte 10.11.2030. Det ble vedtatt i møte 12.12.2030.\n"),
            example(
                    DoubtKind.DEFERRED,
                    TABLE + "Måle\tTelle biler. Utsatt til Q3 -31\tQ4\n",
                    TABLE + "Måle\tTelle biler. Utsatt til Q4 -31\tQ4\n"),
            example(
                    DoubtKind.NOTHING_PLANNED,
                    TABLE + "Måle\tIngen aktiviteter planlagt\tQ4\n",
                    TABLE + "Måle\tPlanlegge aktiviteter\tQ4\n\tIngen aktiviteter planlagt\t\n"),
            example(
                    DoubtKind.EARLIER_STATUS,
                    TABLE + "Måle\t4 møter gjennomført\tQ4\n",
                    TABLE + "Måle\tGjennomføre 4 møter\tQ4\n"),
            example(
                    DoubtKind.PAST_DATE,
                    TABLE + "Måle\tVeileder ferdigstilles 22.05.30\tQ4\n",
                    TABLE + "Måle\tVeileder ferdigstilles 22.05.31\tQ4\n\tFølge opp planen 2028 – 2032\tQ1\n"),
            example(
                    DoubtKind.SCHEDULE_ENDED,
                    TABLE + "Måle\tTelle\tQ1-30 - Q4-30\n",
                    TABLE + "Måle\tTelle\tQ1-30 - Q1-31\n"),
            example(
                    DoubtKind.OPEN_QUESTION,
                    TABLE + "Måle\tSkal vi telle sykler?\tQ1\n",
                    TABLE + "Måle\tStille spørsmål om sykler\tQ1\n"),
            example(
                    DoubtKind.REFERS_ELSEWHERE,
                    TABLE + "Måle\tTelle, se vedlegg 3\tQ1\n",
                    TABLE + "Måle\tSe på muligheten for å telle\tQ1\n"),
            example(
                    DoubtKind.RENAMED,
                    ANNOUNCED + AREA + "Innsatsområde: Barn\n",
                    ANNOUNCED + AREA + "Innsatsområde: Oppvekst\n"),
            example(
                    DoubtKind.TITLE_DIFFERS,
                    ANNOUNCED + AREA + "Innsatsområde: Oppvekst og læring\n",
                    ANNOUNCED + AREA + "Innsatsområde: Oppvækst\n"),
            example(DoubtKind.ANNOUNCED_ONLY, ANNOUNCED + AREA, ANNOUNCED + AREA + "Innsatsområde: Oppvekst\n"),
            example(
                    DoubtKind.UNNUMBERED_SECTION,
                    AREA
                            + "Fokusområde 1 Bruer\n\nBruer\n\nTekst.\n\nBom\n\nTekst.\n\nTiltak\tAktiviteter\t2031\nA\tB\tQ1\n",
                    AREA + "Bom\n\nTekst.\n\nTiltak\tAktiviteter\t2031\nA\tB\tQ1\n"),
            example(
                    DoubtKind.SHIFTED_HEADS,
                    AREA + "Tiltak\tAktiviteter\t2031\t\nMåle\tTelle\tTelle biler\tQ1\n",
                    AREA + "Tiltak\tAktiviteter\t2031\t\nMåle\tTelle biler\tQ1\t\n"),
            example(
                    DoubtKind.AMOUNT_LEVEL,
                    RESOURCES + "Det er avsatt kr 100 000 til innsatsområdet.\n",
                    RESOURCES + "Det er avsatt kr 100 000 til fokusområdet.\n"),
            example(
                    DoubtKind.AMOUNT_UNREADABLE,
                    RESOURCES + "Det er avsatt kr -5 til bruer og kr 1e9 til ferjer.\n",
                    RESOURCES + "Det er avsatt kr 500.- til bruer.\n"),
            example(
                    DoubtKind.AMOUNT_IN_THOUSANDS,
                    costTable("Finansieringsbehov på 250 til 300 + egeninnsats"),
                    costTable("Finansieringsbehov på 250 000 til 300 000 (budsjettiltak 12 pnr 230)")),
            example(
                    DoubtKind.UNKNOWN_SCHEDULE,
                    TABLE + "Måle\tTelle\tved anledning\n",
                    TABLE + "Måle\tTelle\tuke 12\n"),
            example(
                    DoubtKind.NO_SCHEDULES,
                    TABLE + "Måle\tTelle\tQ1\n\nTekst.\n\nInnsatsområde\tStrategi\tTiltak\nA\tB\tC\n",
                    AREA + "Innsatsområde\tStrategi\tTiltak\nA\tB\tC\n"),
            example(
                    DoubtKind.UNKNOWN_TABLE,
                    AREA + "Farge\tForm\nBlå\tRund\n",
                    TABLE + "Blå\tRund\tQ1\n\nGul\tFlat\tQ2\n"),
            example(
                    DoubtKind.ROW_WITHOUT_PARENT,
                    TABLE + "\tTelle biler\tQ1\n",
                    TABLE + "Måle\t\tQ1\n\tTelle biler\tQ1\n"),
            example(
                    DoubtKind.TITLE_RUNS_ON,
                    "Satsingsområde 1: Ferdsel på fjorden Området omfatter mye. " + "Det er mye å gjøre. ".repeat(9)
                            + "\n",
                    "Satsingsområde 1: Ferdsel på fjorden\n\nOmrådet omfatter mye.\n"),
            example(
                    DoubtKind.RUNNING_TABLE,
                    AREA + "Det er mye å gjøre. ".repeat(10) + "Tiltak Tiltaksområde i strategiplan Bru 1.1 Fjorden\n",
                    AREA + "Det er mye å gjøre, og tiltak og aktiviteter i strategiplanen følges opp. ".repeat(4)
                            + "\n"),
            example(
                    DoubtKind.UNKNOWN_BODY,
                    AREA + "Rapportering\n\nTertialrapporter sendes til Ferjelaget.\n",
                    AREA + "Rapportering\n\nTertialrapporter sendes til Norsk Helsenett og styringsgruppen.\n"),
            example(
                    DoubtKind.FOREIGN_OWNER,
                    AREA + "Rapportering\n\nTertialrapporter behandles av Nesregionens styringsgruppe.\n",
                    AREA + "Rapportering\n\nTertialrapporter behandles av Sundregionens styringsgruppe og Ferdsels "
                            + "arbeidsgruppe.\n"),
            example(
                    DoubtKind.NOTHING_RECOGNISED,
                    "Kallelse till möte\n\nVi ses på torsdag.\n\n1. Mötet öppnas\n",
                    "Handlingsplan 2031\n\nVi vil mye.\n")));

    private static Map.Entry<DoubtKind, Example> example(DoubtKind kind, String raising, String innocent) {
        return Map.entry(kind, new Example(raising, innocent));
    }

    private static String costTable(String cost) {
        return AREA + "Tiltak\tTiltaksområde i strategiplan\tAktivitet / arbeidsform\tGevinster og effektmål\t"
                + "Kostnad/Finansiering\nBru\t1.1 Fjorden\tForstudie\tKortere vei\t" + cost + "\n";
    }

    @ParameterizedTest
    @EnumSource
    void is_raised_where_there_is_reason(DoubtKind kind) {
        assertThat(kinds(Plans.readSund(of(kind).raising))).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    void is_not_raised_by_innocent_words(DoubtKind kind) {
        assertThat(kinds(Plans.readSund(of(kind).innocent))).doesNotContain(kind);
    }

    @ParameterizedTest
    @EnumSource
    void points_to_a_line_of_the_source_and_has_an_answer_for_it(DoubtKind kind) {
        String text = of(kind).raising;
        Doubt raised = doubt(Plans.readSund(text), kind);

        assertThat(Plans.lines(PlanDocuments.text(text))).contains(raised.line());
        assertThat(raised.answers()).isNotEmpty();
    }

    static Stream<Doubt> raised() {
        return EXAMPLES.entrySet().stream()
                .map(example -> doubt(Plans.readSund(example.getValue().raising), example.getKey()));
    }

    static Stream<Map.Entry<DoubtKind, Doubt.Answer>> answers() {
        return EXAMPLES.entrySet().stream()
                .flatMap(example ->
                        doubt(Plans.readSund(example.getValue().raising), example.getKey()).answers().stream()
                                .map(answer -> Map.entry(example.getKey(), answer)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void is_settled_by_each_of_its_answers(Map.Entry<DoubtKind, Doubt.Answer> entry) {
        String text = of(entry.getKey()).raising;
        PlanDraft draft = Plans.readSund(text);
        Doubt raised = doubt(draft, entry.getKey());

        PlanDraft answered = draft.answered(raised.id(), entry.getValue().key());

        assertThat(answered.openDoubts()).hasSize(draft.openDoubts().size() - 1);
        assertThat(answered.accountedLines()).isEqualTo(draft.accountedLines());
        PlanDraft otherwise = answered.answered(raised.id(), "no such answer");
        assertThat(otherwise).isEqualTo(answered);
        boolean changes = !entry.getValue().corrections().isEmpty();
        assertThat(SamePlan.outline(answered).equals(SamePlan.outline(draft)) && sameNotes(draft, answered))
                .isEqualTo(!changes);
    }

    @Test
    void a_deferred_row_takes_the_later_time_if_so_answered() {
        PlanDraft draft = Plans.readSund(of(DoubtKind.DEFERRED).raising);
        Doubt raised = doubt(draft, DoubtKind.DEFERRED);

        PlanDraft answered = draft.answered(raised.id(), "schedule-instead");

        assertThat(Plans.level(answered, "activity"))
                .singleElement()
                .satisfies(row -> assertThat(row.schedule()).hasToString("Q3 -31"));
    }

    @Test
    void an_area_that_was_renamed_is_noted_under_both_names() {
        PlanDraft draft = Plans.readSund(of(DoubtKind.RENAMED).raising);

        PlanDraft answered = draft.answered(doubt(draft, DoubtKind.RENAMED).id(), "renamed");

        assertThat(titled(answered, "Barn").notes())
                .extracting(DraftElement.Note::text)
                .containsExactly("Oppvekst");
    }

    @Test
    void a_question_can_stay_one() {
        PlanDraft draft = Plans.readSund(of(DoubtKind.OPEN_QUESTION).raising);

        PlanDraft answered =
                draft.answered(doubt(draft, DoubtKind.OPEN_QUESTION).id(), "still-open");

        assertThat(titled(answered, "Skal vi telle sykler?").marks()).containsExactly(Mark.OPEN_QUESTION);
    }

    private static boolean sameNotes(PlanDraft one, PlanDraft other) {
        return notes(one).equals(notes(other));
    }

    private static List<List<DraftElement.Note>> notes(PlanDraft draft) {
        return draft.elements().stream().map(DraftElement::notes).toList();
    }

    private static Example of(DoubtKind kind) {
        Example example = EXAMPLES.get(kind);
        if (example == null) {
            throw new AssertionError("There is no example of " + kind + ".");
        }
        return example;
    }

    private record Example(String raising, String innocent) {}
}
