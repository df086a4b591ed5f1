package org.samband.server.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Pages of runs and invoices cost the same however many there are, and together they show each of them once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class LongListsOfMoneyTests {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    private final Cast cast;
    private final IssuedRuns runs;
    private final Invoicing invoicing;
    private final Environment environment;
    private final StatementCounter counter;

    private Alliance alliance;
    private Client browser;

    LongListsOfMoneyTests(
            @Autowired Cast cast,
            @Autowired IssuedRuns runs,
            @Autowired Invoicing invoicing,
            @Autowired Environment environment,
            @Autowired StatementCounter counter) {
        this.cast = cast;
        this.runs = runs;
        this.invoicing = invoicing;
        this.environment = environment;
        this.counter = counter;
    }

    @BeforeEach
    void hostAnAlliance() {
        alliance = cast.alliance();
        browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        ThisAlliance.run(
                alliance, () -> invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", null, null));
    }

    private String at(String page) {
        return "/" + alliance.slug() + "/funding" + page;
    }

    /** Invoices some runs for five payers each, and leaves as many without invoices. */
    private void invoice(int some) {
        ThisAlliance.run(alliance, () -> {
            for (var i = 0; i < some; i++) {
                invoicing.issue(runs.issued(2016).id(), LocalDate.of(2016, 2, 1));
                runs.issued(2016);
            }
        });
    }

    /** Computes a levy over and over; each time there is a run more, and the credit of the one before. */
    private String levyComputed(int times) {
        return ThisAlliance.call(alliance, () -> {
            var run = runs.issued(2016);
            for (var i = 1; i < times; i++) {
                run = runs.inPlaceOf(run);
            }
            return at("/levies/" + run.levy().value());
        });
    }

    @Test
    void the_list_of_invoices_costs_the_same_however_many_there_are() throws Exception {
        invoice(1);
        var few = statements(at("/invoices"));
        var fewLate = statements(at("/invoices?state=overdue"));
        invoice(10);

        assertThat(statements(at("/invoices"))).hasSameSizeAs(few).hasSizeLessThan(25);
        assertThat(statements(at("/invoices?state=overdue"))).hasSameSizeAs(fewLate);
    }

    @Test
    void the_page_of_a_levy_costs_the_same_however_often_it_was_computed() throws Exception {
        var few = statements(levyComputed(2));
        var many = statements(levyComputed(20));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(30);
    }

    @Test
    void the_overview_and_the_list_of_levies_cost_the_same_however_many_runs_there_are() throws Exception {
        levyComputed(2);
        var overview = statements(at(""));
        var levies = statements(at("/levies"));
        levyComputed(8);

        assertThat(statements(at(""))).hasSameSizeAs(overview);
        assertThat(statements(at("/levies"))).hasSameSizeAs(levies);
    }

    @Test
    void every_invoice_is_on_one_page_of_the_list_and_only_there() {
        invoice(11);

        var pages = pages(at("/invoices?state=overdue"));

        assertThat(pages).hasSize(2);
        assertThat(found(pages, "/invoices/([0-9a-f-]{36})\"")).hasSize(55).doesNotHaveDuplicates();
        assertThat(pages(at("/invoices?state=paid"))).hasSize(1);
    }

    @Test
    void every_run_is_on_one_page_of_its_levy_and_only_there() {
        var pages = pages(levyComputed(27));

        assertThat(pages).hasSize(2);
        assertThat(found(pages, "/levy-runs/([0-9a-f-]{36})\"")).hasSize(53).doesNotHaveDuplicates();
    }

    @Test
    void runs_come_page_by_page_over_the_api() {
        var levy = levyComputed(3).replaceAll(".*/", "");
        levyComputed(1);
        var api = "/api/v1/" + alliance.slug() + "/levy-runs?limit=3&levyId=" + levy;
        var client = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);

        var first = client.get(api).body();
        var rest = client.get(api + "&after=" + JsonPath.read(first, "$.next")).body();

        var ids = new ArrayList<>(JsonPath.<List<String>>read(first, "$.items[*].id"));
        ids.addAll(JsonPath.<List<String>>read(rest, "$.items[*].id"));
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(JsonPath.<Object>read(rest, "$.next")).isNull();
    }

    private List<String> pages(String first) {
        var pages = new ArrayList<String>();
        for (String next = first; next != null; ) {
            var page = browser.get(next).body();
            pages.add(page);
            var link = NEXT.matcher(page);
            next = link.find() ? link.group(1).replace("&amp;", "&") : null;
        }
        return pages;
    }

    private static List<String> found(List<String> pages, String pattern) {
        return pages.stream()
                .flatMap(page -> Pattern.compile(pattern).matcher(page).results())
                .map(match -> match.group(1))
                .toList();
    }

    private List<String> statements(String page) throws Exception {
        browser.get(page);
        return counter
                .during(() -> {
                    assertThat(browser.get(page).statusCode()).isEqualTo(200);
                    return page;
                })
                .stream()
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .toList();
    }
}
