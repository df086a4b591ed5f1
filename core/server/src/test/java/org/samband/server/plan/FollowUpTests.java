package org.samband.server.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class FollowUpTests {

    @Autowired
    private Plans plans;

    @Autowired
    private FollowUp followUp;

    private Plans.Entered plan;

    @BeforeEach
    void enterPlan() {
        plan = plans.enter(SmallPlan.with(2));
    }

    @Test
    void the_last_word_for_a_period_counts_and_the_earlier_ones_stay() {
        followUp.say(id("activity-1"), "2016-T1", Status.ON_TRACK, "Begun.", 10);
        followUp.say(id("activity-1"), "2016-T1", Status.DELAYED, "Waits.", 20);

        var view = plans.view(plan.plan());

        assertThat(view.status(id("activity-1"), "2016-T1"))
                .map(StatusUpdate::status)
                .contains(Status.DELAYED);
        assertThat(followUp.history(id("activity-1")))
                .extracting(StatusUpdate::text)
                .containsExactly("Waits.", "Begun.");
    }

    @Test
    void unchanged_repeats_the_last_period_for_those_without_a_word() {
        followUp.say(id("activity-1"), "2016-T1", Status.ON_TRACK, "Going well.", 50);

        var left = followUp.unchanged(plans.get(plan.plan()), plan.elements().values(), "2016-T2");

        assertThat(left).contains(id("activity-2")).doesNotContain(id("activity-1"));
        assertThat(plans.view(plan.plan()).status(id("activity-1"), "2016-T2")).hasValueSatisfying(status -> {
            assertThat(status.status()).isEqualTo(Status.ON_TRACK);
            assertThat(status.text()).isEqualTo("Going well.");
            assertThat(status.percent()).isEqualTo(50);
        });
    }

    @Test
    void unchanged_leaves_alone_what_has_a_word() {
        followUp.say(id("activity-1"), "2016-T1", Status.ON_TRACK, "Earlier.", null);
        followUp.say(id("activity-1"), "2016-T2", Status.DONE, "Now.", null);

        followUp.unchanged(plans.get(plan.plan()), plan.elements().values(), "2016-T2");

        assertThat(plans.view(plan.plan()).status(id("activity-1")))
                .map(StatusUpdate::text)
                .contains("Now.");
    }

    @Test
    void a_period_that_no_cycle_has_is_refused() {
        assertThatThrownBy(() -> followUp.say(id("activity-1"), "2016-T4", Status.DONE, null, null))
                .hasMessageContaining("plan.status.period-unknown");
        assertThatThrownBy(() -> followUp.say(id("activity-1"), "soon", Status.DONE, null, null))
                .hasMessageContaining("plan.status.period-unknown");
    }

    @Test
    void a_percentage_lies_between_nothing_and_all() {
        assertThatThrownBy(() -> followUp.say(id("activity-1"), "2016-T1", Status.DONE, null, 101))
                .hasMessageContaining("plan.status.percent-wrong");
        assertThat(followUp.say(id("activity-1"), "2016-T1", Status.DONE, null, 0)
                        .percent())
                .isZero();
    }

    @Test
    void only_levels_that_the_profile_follows_up_have_a_status() {
        assertThatThrownBy(() -> followUp.say(id("area"), "2016-T1", Status.DONE, null, null))
                .hasMessageContaining("plan.status.not-followed");
    }

    private PlanElementId id(String key) {
        return requireNonNull(plan.elements().get(key), key);
    }
}
