package org.samband.server.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class PlanElementsTests {

    @Autowired
    private Plans plans;

    @Autowired
    private PlanElements elements;

    private Plans.Entered plan;

    @BeforeEach
    void enterPlan() {
        plan = plans.enter(SmallPlan.with(3));
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
        var seen = element("activity-1").version();
        elements.revise(id("activity-1"), seen, ElementContent.titled("Mine"), null);

        assertThatThrownBy(() -> elements.revise(id("activity-1"), seen, ElementContent.titled("Yours"), null))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(element("activity-1").title()).isEqualTo("Mine");
    }

    @Test
    void two_people_who_change_different_elements_do_not_disturb_each_other() {
        var one = element("activity-1");
        var other = element("activity-2");

        elements.revise(one.id(), one.version(), ElementContent.titled("One"), null);
        elements.revise(other.id(), other.version(), ElementContent.titled("Other"), null);

        assertThat(titles()).contains("One", "Other");
    }

    @Test
    void a_move_keeps_the_order_of_the_others() {
        move("activity-3", "measure", "activity-1");

        assertThat(titles()).endsWith("Activity 1", "Activity 3", "Activity 2");
    }

    @Test
    void an_edit_that_began_before_a_neighbour_moved_keeps_the_new_order() {
        var edited = element("activity-1");
        move("activity-3", "measure", "measure");

        elements.revise(edited.id(), edited.version(), ElementContent.titled("Edited"), null);

        assertThat(titles()).endsWith("Activity 3", "Edited", "Activity 2");
    }

    @Test
    void an_element_takes_along_what_is_below_it() {
        var area = elements.add(plan.plan(), "area", null, null, ElementContent.titled("Culture"));

        var measure = element("measure");
        elements.move(measure.id(), measure.version(), new PlanElements.Place("measure", true, area.id(), null));

        assertThat(titles())
                .containsExactly(
                        "Regional development",
                        "Transport",
                        "Culture",
                        "Take part in planning",
                        "Activity 1",
                        "Activity 2",
                        "Activity 3");
    }

    @Test
    void an_element_stands_only_under_one_of_an_outer_level() {
        assertThatThrownBy(() -> move("measure", "activity-1", null)).hasMessageContaining("plan.move.into-itself");
        assertThatThrownBy(() -> move("focus", "measure", null)).hasMessageContaining("plan.move.into-itself");
        assertThatThrownBy(
                        () -> elements.add(plan.plan(), "area", id("activity-1"), null, ElementContent.titled("Wrong")))
                .hasMessageContaining("plan.move.parent-not-outer");
        assertThatThrownBy(() -> elements.add(plan.plan(), "galaxy", null, null, ElementContent.titled("Wrong")))
                .hasMessageContaining("plan.level-unknown");
    }

    @Test
    void a_level_that_its_children_do_not_fit_under_is_refused() {
        var measure = element("measure");

        assertThatThrownBy(() -> elements.move(
                        measure.id(), measure.version(), new PlanElements.Place("activity", false, null, null)))
                .hasMessageContaining("plan.level-below-children");
    }

    @Test
    void removing_an_element_removes_what_is_below_it() {
        elements.remove(id("focus"), element("focus").version());

        assertThat(titles()).containsExactly("Regional development");
    }

    @Test
    void rewriting_a_text_leaves_the_other_texts_and_is_noticed_by_other_editors() {
        var seen = element("focus").version();
        elements.rewrite(
                id("focus"),
                seen,
                Set.of(TextKind.NARRATIVE),
                List.of(Paragraph.of(TextKind.NARRATIVE, "Why."), Paragraph.of(TextKind.ORGANISING, "Who.")));
        var now = element("focus").version();
        elements.rewrite(
                id("focus"), now, Set.of(TextKind.NARRATIVE), List.of(Paragraph.of(TextKind.NARRATIVE, "Because.")));

        assertThat(elements.texts(id("focus"))).extracting(Paragraph::text).containsExactly("Because.", "Who.");
        assertThat(now).isGreaterThan(seen);
    }

    private void move(String key, String parent, @Nullable String after) {
        var element = element(key);
        elements.move(
                element.id(),
                element.version(),
                new PlanElements.Place(element.level(), true, id(parent), after == null ? null : id(after)));
    }

    private PlanElementId id(String key) {
        return requireNonNull(plan.elements().get(key), key);
    }

    private PlanElement element(String key) {
        return elements.get(id(key));
    }

    private List<String> titles() {
        return plans.view(plan.plan()).elements().stream()
                .map(PlanElement::title)
                .toList();
    }
}
