package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.samband.server.plan.reading.Plans.level;
import static org.samband.server.plan.reading.Plans.titled;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.document.PlanDocuments;
import org.samband.server.plan.Amount;
import org.samband.server.plan.reading.DraftElement.Mark;
import org.samband.server.plan.reading.DraftRoute.Treatment;

class SamplePlanTests {

    private final PlanDraft draft = Plans.readSund(Plans.sund());

    @Test
    void says_what_the_plan_is_and_where_it_was_laid() {
        assertThat(draft.title()).isEqualTo("Handlingsplan 2031");
        assertThat(draft.vision()).isEqualTo("Sundregionen: nær – åpen – modig");
        assertThat(draft.goal()).isEqualTo("Det skal være lett å leve et helt liv i Sundregionen.");
        assertThat(draft.origin())
                .isEqualTo(new Origin(
                        "Styringsgruppen 14. november 2030",
                        "Styringsgruppen",
                        LocalDate.of(2030, 11, 14),
                        "27/2030",
                        "Styringsgruppen vedtar handlingsplanen slik den er lagt fram."));
    }

    @Test
    void accounts_for_every_line_and_leaves_none_in_the_tray() {
        assertThat(draft.accountedLines()).containsExactlyElementsOf(Plans.lines(PlanDocuments.text(Plans.sund())));
        assertThat(draft.tray()).isEmpty();
    }

    @Test
    void finds_areas_and_the_focuses_that_lines_before_announce_in_other_words() {
        assertThat(level(draft, "area"))
                .extracting(DraftElement::title)
                .containsExactly("Ferdsel", "Oppvekst", "Havnekultur");
        assertThat(level(draft, "focus"))
                .extracting(DraftElement::title, DraftElement::number)
                .containsExactly(
                        tuple("Bruer og fremtidige ferjer", "1"),
                        tuple("Sykkel", "2"),
                        tuple("Tidlig hjelp", "1"),
                        tuple("Felles barnevernsvakt", null));
    }

    @Test
    void reads_tables_of_three_shapes() {
        assertThat(level(draft, "activity")).hasSize(13);
        assertThat(titled(draft, "Skrive sammendrag").parent())
                .isEqualTo(titled(draft, "Måle trafikken").id());
        DraftElement kartlegging = titled(draft, "Kartlegging");
        assertThat(draft.children(kartlegging.id())).hasSize(2);
        assertThat(draft.parent(kartlegging))
                .hasValueSatisfying(group -> assertThat(group.level()).isEqualTo("group"));
        DraftElement digital = titled(draft, "Møtes digitalt");
        assertThat(digital.schedule()).hasToString("Månedlig");
        assertThat(draft.parent(digital)).map(DraftElement::title).contains("Nettverk");
    }

    @Test
    void notes_who_leads_what_it_rests_on_and_what_has_no_measures() {
        DraftElement bridges = titled(draft, "Bruer og fremtidige ferjer");
        assertThat(bridges.responsible()).isEqualTo("Daglig leder");
        assertThat(bridges.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("sak 8/2030"));
        assertThat(titled(draft, "Havnekultur").marks()).containsExactly(Mark.NONE_INTENDED);
        assertThat(titled(draft, "Ferdsel").marks()).isEmpty();
    }

    @Test
    void reads_money_and_work_with_source_certainty_and_purpose() {
        assertThat(draft.resources())
                .extracting(
                        it -> it.amount().kind(),
                        it -> it.amount().from(),
                        DraftResource::source,
                        DraftResource::certainty,
                        DraftResource::giver)
                .containsExactly(
                        tuple(Amount.Kind.AMOUNT, 27_500_000L, null, "set-aside", null),
                        tuple(Amount.Kind.POSITION, null, null, null, null),
                        tuple(Amount.Kind.HOURS, null, null, null, null),
                        tuple(Amount.Kind.RATE, 150L, "member-fees", "set-aside", null),
                        tuple(Amount.Kind.UNKNOWN, null, "grants", "applied-for", "fylkeskommunen"),
                        tuple(Amount.Kind.UNKNOWN, null, null, "applied-for", "Miljøfondet"),
                        tuple(Amount.Kind.AMOUNT, 60_000_000L, null, "proposed", null),
                        tuple(Amount.Kind.AMOUNT, 8_000_000L, "foundations", "granted", "Lånekassestiftelsen"),
                        tuple(Amount.Kind.IN_FULL, null, "state-grants", "set-aside", "Helsedirektoratet"));
        assertThat(draft.resources().get(6).purpose()).isEqualTo("kursene: lærere og lokaler");
        DraftResource restricted = draft.resources().get(7);
        assertThat(restricted.amount().about()).isTrue();
        assertThat(restricted.restricted()).isTrue();
        assertThat(restricted.purpose()).isEqualTo("kursheftet");
    }

    @Test
    void knows_one_body_by_several_names_and_a_stranger_when_it_sees_one() {
        assertThat(draft.routes())
                .extracting(DraftRoute::cycle, DraftRoute::body, DraftRoute::bodyType, DraftRoute::treatment)
                .containsExactly(
                        tuple("tertial", "Styringsgruppen", "steering-group", Treatment.TREATS),
                        tuple("annual", "Styringsgruppen", "steering-group", Treatment.TREATS),
                        tuple("annual", "Generalforsamlingen", "general-assembly", Treatment.TREATS),
                        tuple("tertial", "Ferjelaget", null, Treatment.RECEIVES),
                        tuple("tertial", "Styringsgruppen", "steering-group", Treatment.RECEIVES));
    }

    @Test
    void asks_what_only_a_person_can_answer() {
        assertThat(draft.doubts())
                .extracting(Doubt::kind)
                .containsExactlyInAnyOrder(
                        DoubtKind.AMOUNT_LEVEL,
                        DoubtKind.NO_SCHEDULES,
                        DoubtKind.OPEN_QUESTION,
                        DoubtKind.REFERS_ELSEWHERE,
                        DoubtKind.UNKNOWN_BODY,
                        DoubtKind.SHIFTED_HEADS,
                        DoubtKind.UNNUMBERED_SECTION,
                        DoubtKind.TABLE_YEAR,
                        DoubtKind.EARLIER_STATUS,
                        DoubtKind.DEFERRED,
                        DoubtKind.RENAMED);
        assertThat(draft.doubts()).allSatisfy(doubt -> {
            assertThat(doubt.answers()).hasSizeBetween(2, 3);
            assertThat(doubt.answers()).extracting(Doubt.Answer::key).doesNotHaveDuplicates();
        });
    }

    @Test
    void reads_the_same_plan_in_word() {
        PlanDraft word = Profiles.norwegian()
                .read(PlanDocuments.inWord(PlanDocuments.text(Plans.sund())), 2031, List.of("Sundregionen"));

        assertThat(SamePlan.outline(word)).isEqualTo(SamePlan.outline(draft));
        assertThat(word.tray()).isEmpty();
    }
}
