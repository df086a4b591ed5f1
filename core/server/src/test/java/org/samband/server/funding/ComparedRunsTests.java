package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A run stands beside the year before as a whole: also of who fell away, and of who became part of another. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class ComparedRunsTests {

    private static final LocalDate MERGERS = LocalDate.of(2020, 1, 1);

    @Autowired
    private Regions regions;

    @Autowired
    private LevyRuns runs;

    @Test
    void drammen_of_2020_is_compared_with_all_three_of_2019() {
        var scheme = regions.scheme(List.of(municipality("Drammen")));
        regions.join(scheme, municipality("Nedre Eiker"), new Validity(null, MERGERS));
        regions.join(scheme, municipality("Svelvik"), new Validity(null, MERGERS));
        var levy = regions.levy(scheme, Regions.perInhabitant("Levy"), 200);
        var before = runs.draft(levy.id(), RunTime.of(2019));

        var run = runs.draft(levy.id(), RunTime.of(2020));

        assertThat(runs.contributions(run.id()))
                .singleElement()
                .satisfies(drammen ->
                        assertThat(drammen.before()).isEqualTo(before.total()).isEqualTo(20_116_200));
        var year = Objects.requireNonNull(run.inputs().yearBefore());
        assertThat(year.total()).isEqualTo(before.total());
        assertThat(year.gone()).isEmpty();
    }

    @Test
    void who_paid_last_year_and_pays_no_more_is_named_with_what_it_paid() {
        var scheme = regions.scheme(List.of(municipality("Drammen")));
        regions.join(scheme, municipality("Lier"), new Validity(null, LocalDate.of(2017, 1, 1)));
        var levy = regions.levy(scheme, Regions.perInhabitant("Levy"), 200);
        var before = runs.draft(levy.id(), RunTime.of(2016));

        var run = runs.draft(levy.id(), RunTime.of(2017));

        var year = Objects.requireNonNull(run.inputs().yearBefore());
        assertThat(year.total()).isEqualTo(before.total());
        assertThat(year.gone()).singleElement().satisfies(gone -> {
            assertThat(gone.name()).isEqualTo("Lier");
            assertThat(gone.amount()).isPositive();
        });
        assertThat(run.inputs().withoutOthers().yearBefore()).isNull();
    }

    @Test
    void where_nobody_was_asked_the_year_before_nothing_stands_beside_it() {
        var levy = regions.levy(regions.scheme(List.of(municipality("Drammen"))), Regions.perInhabitant("Levy"), 200);

        assertThat(runs.draft(levy.id(), RunTime.of(2016)).inputs().yearBefore())
                .isNull();
    }

    private OrganisationId municipality(String name) {
        return regions.municipality(name, LocalDate.of(2016, 1, 1));
    }
}
