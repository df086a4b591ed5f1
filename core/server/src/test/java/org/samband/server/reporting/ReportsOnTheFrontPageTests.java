package org.samband.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What was issued stands on the first page of the installation, and costs little there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class ReportsOnTheFrontPageTests {

    @Autowired
    private Cast cast;

    @Autowired
    private PlanForReports plans;

    @Autowired
    private Reports reports;

    @Autowired
    private Alliances alliances;

    @Autowired
    private Environment environment;

    @Autowired
    private StatementCounter counter;

    private Alliance publishing(boolean publishes) {
        var alliance = cast.alliance();
        ThisAlliance.run(alliance, () -> {
            var plan = plans.enter();
            for (var matter : List.of(plan.tertial(plan.board()), plan.annual(plan.assembly()))) {
                reports.issue(reports.begin(matter).id(), null);
            }
            reports.begin(plan.tertial(plan.network()));
        });
        return alliances.present(alliance.id(), alliance.name(), alliance.language(), alliance.colour(), publishes);
    }

    private String frontPage() {
        return new Client(environment).with("Accept-Language", "nb").get("/").body();
    }

    private int statements() throws Exception {
        frontPage();
        return counter.during(this::frontPage).size();
    }

    @Test
    void an_issued_report_is_named_by_its_kind_its_period_and_whom_it_is_for() {
        var alliance = publishing(true);

        assertThat(frontPage())
                .contains("Tertialrapport, 1. tertial 2016 til Styringsgruppen")
                .contains("til Generalforsamlingen")
                .contains("/" + alliance.slug() + "/reports/");
    }

    @Test
    void drafts_and_the_reports_of_who_publishes_nothing_are_not_there() {
        var open = publishing(true);
        var closed = publishing(false);

        var page = frontPage();

        assertThat(page).doesNotContain("/" + closed.slug() + "/reports/");
        assertThat(page.split("/" + open.slug() + "/reports/", -1)).hasSize(3);
    }

    @Test
    void an_alliance_more_costs_a_handful_of_statements_however_much_it_has_issued() throws Exception {
        var before = statements();
        publishing(true);
        var withOne = statements();
        publishing(false);
        var withAnother = statements();

        assertThat(withOne - before).as("of one that publishes").isBetween(1, 5);
        assertThat(withAnother - withOne).as("of one that publishes nothing").isBetween(1, 3);
    }
}
