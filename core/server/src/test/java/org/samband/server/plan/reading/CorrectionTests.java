package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.plan.reading.Plans.level;
import static org.samband.server.plan.reading.Plans.titled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.plan.Amount;
import org.samband.server.plan.Schedule;

class CorrectionTests {

    private final PlanDraft draft = Plans.readSund(Plans.sund());

    @Test
    void moves_an_element_with_all_that_stands_under_it() {
        DraftElement measure = titled(draft, "Måle trafikken");
        DraftElement focus = titled(draft, "Sykkel");

        PlanDraft moved = draft.with(new Correction.Move(measure.id(), focus.id()));

        assertThat(moved.children(focus.id()))
                .last()
                .satisfies(last -> assertThat(last.title()).isEqualTo("Måle trafikken"));
        assertThat(moved.children(measure.id())).hasSize(2);
        assertThat(moved.elements()).hasSameSizeAs(draft.elements());
        assertThat(moved.children(titled(draft, "Bruer og fremtidige ferjer").id()))
                .extracting(DraftElement::position)
                .containsExactly(1);
    }

    @Test
    void does_not_move_an_element_under_itself_or_under_nothing_known() {
        DraftElement measure = titled(draft, "Måle trafikken");
        DraftElement activity = titled(draft, "Sette opp tellepunkter");

        assertThat(draft.with(new Correction.Move(measure.id(), activity.id()))).isEqualTo(draft);
        assertThat(draft.with(new Correction.Move(measure.id(), measure.id()))).isEqualTo(draft);
        assertThat(draft.with(new Correction.Move(measure.id(), "unknown"))).isEqualTo(draft);
        assertThat(draft.with(new Correction.Move("unknown", null))).isEqualTo(draft);
    }

    @Test
    void changes_title_level_schedule_and_responsible() {
        String id = titled(draft, "Sette opp tellepunkter").id();
        Schedule schedule = new ScheduleReader(Profiles.NORWEGIAN).read("Q4", 2031);

        PlanDraft changed = draft.with(new Correction.SetTitle(id, " Telle "))
                .with(new Correction.SetLevel(id, "measure"))
                .with(new Correction.SetSchedule(List.of(id), schedule))
                .with(new Correction.SetResponsible(id, "Koordinator"))
                .with(new Correction.SetTitle(id, "  "));

        assertThat(changed.element(id)).hasValueSatisfying(it -> {
            assertThat(it.title()).isEqualTo("Telle");
            assertThat(it.level()).isEqualTo("measure");
            assertThat(it.schedule()).isEqualTo(schedule);
            assertThat(it.responsible()).isEqualTo("Koordinator");
        });
    }

    @Test
    void leaves_out_a_branch_and_still_accounts_for_its_lines() {
        DraftElement focus = titled(draft, "Sykkel");

        PlanDraft without = draft.with(new Correction.LeaveOut(List.of(focus.id())));

        assertThat(without.elements()).extracting(DraftElement::title).doesNotContain("Sykkel", "Kartlegging");
        assertThat(without.texts()).noneMatch(text -> focus.id().equals(text.element()));
        assertThat(without.resources()).noneMatch(resource -> focus.id().equals(resource.element()));
        assertThat(without.routes()).noneMatch(route -> focus.id().equals(route.element()));
        assertThat(without.accountedLines()).isEqualTo(draft.accountedLines());
        assertThat(without.leftOut()).anyMatch(left -> left.reason() == LeftOut.Reason.BY_HAND);
    }

    @Test
    void places_a_part_of_what_waits_in_the_tray_and_keeps_the_rest() {
        PlanDraft waiting = Plans.readSund("Innsatsområde: Ferdsel\n\nFarge\tForm\nBlå bru\tRund\n");
        LeftOut row = waiting.tray().get(1);
        String area = level(waiting, "area").getFirst().id();

        PlanDraft part = waiting.with(new Correction.Place(row.id(), "activity", area, "Blå bru"));
        PlanDraft all = waiting.with(new Correction.Place(row.id(), "activity", area, null));

        assertThat(level(part, "activity")).extracting(DraftElement::title).containsExactly("Blå bru");
        assertThat(part.tray()).contains(row);
        assertThat(all.tray()).doesNotContain(row);
        assertThat(all.accountedLines()).isEqualTo(waiting.accountedLines());
    }

    @Test
    void makes_text_of_what_waits_in_the_tray() {
        PlanDraft waiting = Plans.readSund("Innsatsområde: Ferdsel\n\nFarge\tForm\nBlå bru\tRund\n");
        LeftOut row = waiting.tray().get(1);

        PlanDraft placed = waiting.with(new Correction.PlaceText(row.id(), null));

        assertThat(placed.texts()).extracting(DraftText::text).containsExactly("Blå bru\tRund");
        assertThat(placed.tray()).hasSize(1);
    }

    @Test
    void changes_moves_and_removes_texts_and_resources() {
        DraftText text = draft.texts().getLast();
        DraftResource resource = draft.resources().getFirst();
        String area = titled(draft, "Ferdsel").id();

        PlanDraft changed = draft.with(new Correction.SetText(text.id(), "Ingen tiltak."))
                .with(new Correction.MoveText(text.id(), area))
                .with(new Correction.MoveResource(resource.id(), area))
                .with(new Correction.SetAmount(resource.id(), Amount.of(100, "NOK")));

        assertThat(changed.texts().getLast()).satisfies(it -> {
            assertThat(it.text()).isEqualTo("Ingen tiltak.");
            assertThat(it.element()).isEqualTo(area);
        });
        assertThat(changed.resources().getFirst().element()).isEqualTo(area);
        assertThat(changed.resources().getFirst().amount()).isEqualTo(Amount.of(100, "NOK"));
        PlanDraft removed = draft.with(new Correction.SetText(text.id(), " "));
        assertThat(removed.texts()).hasSize(draft.texts().size() - 1);
        assertThat(removed.accountedLines()).isEqualTo(draft.accountedLines());
    }
}
