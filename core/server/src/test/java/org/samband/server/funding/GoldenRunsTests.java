package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.levy.Part;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.data.Validity;
import org.samband.server.funding.RunInputs.LeftOut;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Levies whose totals were computed independently come to the same totals here. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class GoldenRunsTests {

    @Autowired
    private Regions regions;

    @Autowired
    private Levies levies;

    @Autowired
    private LevyRuns runs;

    @Test
    void two_kroner_of_26_municipalities_in_2016_are_965_336() {
        var levy = regions.levy(regions.health(), Regions.perInhabitant("Health"), 200);

        var run = runs.draft(levy.id(), RunTime.of(2016));

        assertThat(run.total()).isEqualTo(96_533_600);
        assertThat(runs.contributions(run.id()))
                .hasSize(26)
                .extracting(Contribution::name)
                .contains("Nore og Uvdal")
                .isSorted();
        assertThat(run.inputs().decision()).isEqualTo("case 1/1999");
        assertThat(run.inputs().profile()).isEqualTo("norwegian-regional-council");
        assertThat(run.inputs().referenceDate()).isEqualTo(LocalDate.of(2016, 1, 1));
    }

    @Test
    void a_run_tells_what_everybody_paid_the_year_before() {
        var levy = regions.levy(regions.health(), Regions.perInhabitant("Health"), 200);
        runs.draft(levy.id(), RunTime.of(2015));

        var run = runs.draft(levy.id(), RunTime.of(2016));

        assertThat(runs.contributions(run.id()).stream()
                        .mapToLong(each -> each.before() == null ? 0 : each.before())
                        .sum())
                .isEqualTo(95_468_400);
    }

    @Test
    void federations_pay_for_the_municipalities_of_the_county_and_the_one_outside_is_named() {
        var terms = LevyTerms.of("Base", "levy-per-inhabitant", "SEK", Regions.SWEDEN, Regions.LAST_OF_DECEMBER_BEFORE)
                .paidBy(Payers.FOR_MEMBERS)
                .countingWithin(regions.county());
        var levy = regions.levy(regions.scheme(regions.federations()), terms, 200);

        var run = runs.draft(levy.id(), RunTime.of(2017));

        assertThat(run.total()).isEqualTo(334_356_600);
        var contributions = runs.contributions(run.id());
        assertThat(contributions)
                .extracting(Contribution::basis)
                .containsExactlyInAnyOrder(
                        new BigDecimal("917004"),
                        new BigDecimal("270114"),
                        new BigDecimal("264342"),
                        new BigDecimal("220323"));
        assertThat(contributions.stream()
                        .mapToInt(each -> each.counted().list().size())
                        .sum())
                .isEqualTo(49);
        assertThat(run.inputs().leftOut()).singleElement().satisfies(out -> {
            assertThat(out.name()).isEqualTo("Kungsbacka");
            assertThat(out.through()).isEqualTo("Göteborgsregionens kommunalförbund");
            assertThat(out.reason()).isEqualTo(LeftOut.Reason.OTHER_COUNTY);
            assertThat(out.detail()).isEqualTo("Hallands län");
        });
    }

    @Test
    void the_municipalities_pay_for_themselves_as_participants_or_as_members_of_members() {
        var own = LevyTerms.of("Own", "levy-per-inhabitant", "SEK", Regions.SWEDEN, Regions.LAST_OF_DECEMBER_BEFORE);
        var ofMembers = LevyTerms.of(
                        "Of members", "levy-per-inhabitant", "SEK", Regions.SWEDEN, Regions.LAST_OF_DECEMBER_BEFORE)
                .paidBy(Payers.MEMBERS)
                .countingWithin(regions.county());

        var direct = runs.draft(
                regions.levy(regions.scheme(regions.municipalitiesOfTheCounty()), own, 600)
                        .id(),
                RunTime.of(2017));
        var through = runs.draft(
                regions.levy(regions.scheme(regions.federations()), ofMembers, 600)
                        .id(),
                RunTime.of(2017));

        assertThat(direct.total()).isEqualTo(1_003_069_800).isEqualTo(through.total());
        assertThat(runs.contributions(direct.id())).hasSize(49);
        assertThat(runs.contributions(through.id())).hasSize(49);
    }

    @Test
    void a_total_is_shared_to_the_last_oere() {
        var terms = Regions.perInhabitant("Shared").ruledBy("cost-per-inhabitant");
        var levy = regions.levy(regions.health(), terms, 451_671_001);

        var run = runs.draft(levy.id(), RunTime.of(2016));

        assertThat(run.total()).isEqualTo(451_671_001);
        assertThat(runs.contributions(run.id()).stream()
                        .mapToLong(Contribution::amount)
                        .sum())
                .isEqualTo(451_671_001);
    }

    @Test
    void who_takes_part_for_some_days_pays_for_those_days() {
        var scheme = regions.scheme(List.of(regions.municipality("Asker", LocalDate.of(2016, 1, 1))));
        regions.join(
                scheme,
                regions.municipality("Lier", LocalDate.of(2016, 1, 1)),
                Validity.from(LocalDate.of(2016, 7, 1)));
        var byDays = regions.levy(scheme, Regions.perInhabitant("By days").prorated(Proration.BY_DAYS), 200);
        var full = regions.levy(scheme, Regions.perInhabitant("Full"), 200);

        var prorated =
                runs.contributions(runs.draft(byDays.id(), RunTime.of(2016)).id());
        var whole = runs.draft(full.id(), RunTime.of(2016));

        assertThat(prorated.getLast().part()).isEqualTo(new Part(184, 366));
        assertThat(prorated.getLast().amount())
                .isEqualTo(Math.round(prorated.getLast().basis().longValue() * 200 * 184 / 366.0));
        assertThat(runs.contributions(whole.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Asker"));
        assertThat(whole.inputs().leftOut())
                .singleElement()
                .satisfies(out -> assertThat(out.reason()).isEqualTo(LeftOut.Reason.JOINED_LATER));
    }

    @Test
    void half_a_year_is_half_the_amount_and_the_other_half_can_follow() {
        var levy = regions.levy(regions.health(), Regions.perInhabitant("Health"), 200);

        var first = runs.draft(levy.id(), RunTime.of(2016, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30)));
        var second = runs.draft(levy.id(), RunTime.of(2016, LocalDate.of(2016, 7, 1), LocalDate.of(2016, 12, 31)));

        assertThat(first.total()).isEqualTo(48_266_800).isEqualTo(second.total());
    }
}
