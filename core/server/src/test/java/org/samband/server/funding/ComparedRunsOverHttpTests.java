package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Validity;
import org.samband.server.rule.Role;
import org.samband.server.web.Formats;
import org.samband.server.web.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A run beside the year before on its page, in its files and over the API. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Cast.class)
class ComparedRunsOverHttpTests {

    @Autowired
    private LevyDesks desks;

    @Autowired
    private Regions regions;

    @Autowired
    private LevyRuns runs;

    private LevyDesk desk;
    private LevyRun run;

    @BeforeEach
    void leaveAfterAYear() {
        desk = desks.begin();
        run = ThisAlliance.call(desk.alliance(), () -> {
            var day = LocalDate.of(2016, 1, 1);
            var scheme = regions.scheme(List.of(regions.municipality("Asker", day)));
            regions.join(scheme, regions.municipality("Lier", day), new Validity(null, LocalDate.of(2017, 1, 1)));
            var levy = regions.levy(scheme, Regions.perInhabitant("Levy"), 200);
            runs.draft(levy.id(), RunTime.of(2016));
            return runs.draft(levy.id(), RunTime.of(2017));
        });
    }

    @Test
    void who_fell_away_stands_on_the_page_and_in_the_files_and_counts_in_the_total() {
        var browser = desk.browser();
        var page = desk.pages() + "/levy-runs/" + run.id().value();
        var year = Objects.requireNonNull(run.inputs().yearBefore());

        for (var address : List.of(page, page + ".html")) {
            assertThat(browser.get(address).body())
                    .as(address)
                    .contains("Lier", "betalte året før, og betaler ikke lenger")
                    .contains(money(year.gone().getFirst().amount()), money(year.total()));
        }
    }

    @Test
    void the_api_tells_it_and_not_to_the_contact_of_one_member() {
        var address = desk.api() + "/levy-runs/" + run.id().value();
        assertThat(JsonPath.<String>read(desk.client().get(address).body(), "$.inputs.yearBefore.gone[0].name"))
                .isEqualTo("Lier");
        ThisAlliance.run(desk.alliance(), () -> {
            runs.check(run.id());
            runs.approve(run.id());
            runs.issue(run.id());
        });

        var own = desk.client(Role.MEMBER_CONTACT).get(address);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Map<String, Object>>read(own.body(), "$.inputs").get("yearBefore"))
                .isNull();
    }

    private static String money(long amount) {
        return Formats.in(Language.NB).money(amount, Currency.getInstance("NOK"));
    }
}
