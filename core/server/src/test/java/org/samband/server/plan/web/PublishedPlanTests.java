package org.samband.server.plan.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.FollowUp;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.plan.SmallPlan;
import org.samband.server.plan.Status;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What anyone reads of an adopted plan where the alliance publishes: what was agreed, not how it goes. */
@AccessTest
class PublishedPlanTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Alliances alliances;

    @Autowired
    private Plans plans;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private PlanId plan;

    @BeforeEach
    void adoptAPlan() {
        alliance = cast.alliance();
        alliances.present(alliance.id(), alliance.name(), "nb", null, true);
        plan = ThisAlliance.call(alliance, () -> {
            var entered = plans.enter(SmallPlan.with(2));
            followUp.say(
                    requireNonNull(entered.elements().get("activity-1")),
                    "2016-T1",
                    Status.DELAYED,
                    "The consultant is ill.",
                    30);
            plans.propose(entered.plan());
            plans.adopt(entered.plan(), LocalDate.of(2016, 1, 20), "1/16");
            return entered.plan();
        });
    }

    @Test
    void a_stranger_reads_the_plan_without_its_statuses() {
        var stranger = new Client(environment);
        var page = "/" + alliance.slug() + "/plans/" + plan.value();

        for (var address :
                new String[] {page, page + "?view=timeline", page + "?status=delayed", "/" + alliance.slug()}) {
            assertThat(stranger.get(address).body())
                    .as(address)
                    .doesNotContain("The consultant is ill.", "data-status=\"delayed\"", "Forsinket");
        }
        assertThat(stranger.get(page).body()).contains("Activity 1");
        assertThat(stranger.get("/" + alliance.slug()).body()).contains("Regional development");
    }

    @Test
    void a_reader_reads_it_with_them() {
        var reader = new Client(environment).signedIn(cast.with(Role.READER, alliance));
        var page = "/" + alliance.slug() + "/plans/" + plan.value();

        assertThat(reader.get(page).body()).contains("The consultant is ill.", "Forsinket");
        assertThat(reader.get(page + "?view=timeline").body()).contains("Forsinket");
        assertThat(reader.get("/" + alliance.slug()).body()).contains("Forsinket", "#e-");
    }
}
