package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samband.profile.ExampleAlliance;
import org.samband.profile.ReportingCycle;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.PlanElement;
import org.samband.server.plan.PlanState;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.plugin.Profiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BuiltInExamplesTests {

    @Autowired
    private Profiles profiles;

    @Autowired
    private ExampleLoading loading;

    @Autowired
    private ExamplesAtStart atStart;

    @Autowired
    private LoadedExamples loaded;

    @Autowired
    private Alliances alliances;

    @Autowired
    private Plans plans;

    @Autowired
    private Bodies bodies;

    @Autowired
    private ReportingCycles cycles;

    @Test
    void vestregionen_has_its_plan_of_86_activities_and_two_tertials_of_status() {
        var alliance = load("norwegian-regional-council", "vestregionen");
        ThisAlliance.run(alliance, () -> {
            var view = onlyPlan();
            var activities = at(view, "activity");
            assertThat(view.plan().state()).isEqualTo(PlanState.ADOPTED);
            assertThat(at(view, "area")).hasSize(4);
            assertThat(at(view, "group")).hasSize(6);
            assertThat(activities).hasSize(86);
            assertThat(activities)
                    .allSatisfy(activity -> assertThat(List.of("2016-T1", "2016-T2"))
                            .allSatisfy(period -> assertThat(view.status(activity.id(), period))
                                    .isPresent()));
        });
    }

    @Test
    void the_bodies_that_a_plan_names_are_those_the_alliance_has() {
        var alliance = load("norwegian-regional-council", "vestregionen");
        ThisAlliance.run(
                alliance,
                () -> assertThat(bodies.all())
                        .extracting(Body::name)
                        .containsExactly(
                                "Generalforsamlingen",
                                "Styringsgruppen",
                                "Rådmannsgruppen",
                                "Samhandlingsstyret",
                                "Norsk Helsenett"));
    }

    @Test
    void every_other_example_has_bodies_and_an_adopted_plan_with_areas() {
        for (var profile : profiles.all()) {
            for (var example : profile.examples()) {
                var alliance = load(profile.id(), example.slug());
                ThisAlliance.run(alliance, () -> {
                    assertThat(bodies.all()).as(example.slug()).isNotEmpty();
                    var view = onlyPlan();
                    assertThat(view.plan().state()).as(example.slug()).isEqualTo(PlanState.ADOPTED);
                    assertThat(at(view, "area")).as(example.slug()).hasSizeGreaterThanOrEqualTo(2);
                });
            }
        }
    }

    @Test
    void an_example_uses_the_reporting_cycles_that_it_says() {
        var alliance = load("norwegian-regional-council", "kongsbergregionen");
        ThisAlliance.run(
                alliance,
                () -> assertThat(cycles.used()).extracting(ReportingCycle::key).containsExactly("half-year", "annual"));
    }

    @Test
    void an_example_that_cannot_be_loaded_leaves_nothing() {
        var profile = profiles.find("norwegian-regional-council").orElseThrow();
        var slug = slug();
        var broken = ExampleAlliance.of(slug, BuiltInExamplesTests.class, "broken");
        assertThatThrownBy(() -> loading.load(profile, broken)).isInstanceOf(IllegalArgumentException.class);
        assertThat(alliances.at(slug)).isEmpty();
    }

    @Test
    void an_example_whose_loading_was_interrupted_begins_anew_and_somebodys_own_alliance_stays() {
        var profile = profiles.find("norwegian-regional-council").orElseThrow();
        var example = profile.examples().getFirst();
        var interrupted = new ExampleAlliance(slug(), example.owner(), example.folder());
        var own = new ExampleAlliance(slug(), example.owner(), example.folder());
        loaded.begin(interrupted.slug());
        var half = alliances.host(interrupted.slug(), "Half", profile.id(), "nb");
        loaded.into(interrupted.slug(), half.id());
        var somebodys = alliances.host(own.slug(), "Somebody's", profile.id(), "nb");

        atStart.loadOnce(profile, interrupted);
        atStart.loadOnce(profile, own);

        // Without an account that is called admin nothing can be loaded, but what was half is gone all the same.
        assertThat(alliances.find(half.id())).isEmpty();
        assertThat(alliances.find(somebodys.id())).isPresent();
        assertThat(loaded.whole(own.slug())).isEmpty();
    }

    @Test
    void an_alliance_opened_where_the_remains_of_an_example_were_removed_stays() {
        var profile = profiles.find("norwegian-regional-council").orElseThrow();
        var example = profile.examples().getFirst();
        var interrupted = new ExampleAlliance(slug(), example.owner(), example.folder());
        loaded.begin(interrupted.slug());
        var half = alliances.host(interrupted.slug(), "Half", profile.id(), "nb");
        loaded.into(interrupted.slug(), half.id());
        alliances.remove(half.id());
        var somebodys = alliances.host(interrupted.slug(), "Somebody's", profile.id(), "nb");

        atStart.loadOnce(profile, interrupted);

        assertThat(alliances.find(somebodys.id())).isPresent();
    }

    @Test
    void a_kill_while_an_example_is_loaded_leaves_word_of_which_alliance_it_was() {
        var profile = profiles.find("norwegian-regional-council").orElseThrow();
        var example = profile.examples().getFirst();
        var begun = new ExampleAlliance(slug(), example.owner(), example.folder());
        loaded.begin(begun.slug());

        var alliance = loading.load(profile, begun);

        assertThat(loaded.remains(begun.slug())).contains(alliance.id());
        loaded.end(begun.slug());
        assertThat(loaded.remains(begun.slug())).isEmpty();
    }

    private Alliance load(String profileId, String slug) {
        var profile = profiles.find(profileId).orElseThrow();
        var example = profile.examples().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return loading.load(profile, new ExampleAlliance(slug(), example.owner(), example.folder()));
    }

    private PlanView onlyPlan() {
        var all = plans.all();
        assertThat(all).hasSize(1);
        return plans.view(all.getFirst().id());
    }

    private static List<PlanElement> at(PlanView view, String level) {
        return view.elements().stream()
                .filter(element -> element.level().equals(level))
                .toList();
    }

    private static String slug() {
        return "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }
}
