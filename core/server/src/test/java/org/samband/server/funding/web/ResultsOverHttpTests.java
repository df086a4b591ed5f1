package org.samband.server.funding.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The accounts of a year, handed in as a file from the page and placed in the budget once for all years. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class ResultsOverHttpTests {

    private static final Pattern LINE = Pattern.compile("name=\"(target-[0-9a-f-]{36})\" aria-label=\"([^\"]+)\"");

    private final Cast cast;
    private final Environment environment;

    private Alliance alliance;
    private Client browser;

    ResultsOverHttpTests(@Autowired Cast cast, @Autowired Environment environment) {
        this.cast = cast;
        this.environment = environment;
    }

    @BeforeEach
    void signIn() {
        alliance = cast.alliance();
        browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
    }

    private String year(int year) {
        var list = "/" + alliance.slug() + "/funding/results";
        var begun = browser.submit(list, list, Map.of("year", Integer.toString(year)));
        return URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private String show(String page) {
        return browser.get(page).body().replace('\u00a0', ' ');
    }

    private static byte[] workbook(Object[]... rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Regnskap");
            for (var row = 0; row < rows.length; row++) {
                sheet.value(row, 0, (String) rows[row][0]);
                sheet.value(row, 1, (String) rows[row][1]);
                if (rows[row][2] instanceof Number number) {
                    sheet.value(row, 2, number);
                } else {
                    sheet.value(row, 2, (String) rows[row][2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void a_workbook_is_handed_in_and_its_accounts_are_placed_once() {
        var first = year(2015);
        var file = workbook(
                new Object[] {"Konto", "Tekst", "Regnskap 2015"},
                new Object[] {"3900", "Kontingent", "4 516 710"},
                new Object[] {"5000", "Lønn", -4_000_000});

        assertThat(browser.submitFile(first, first + "/figures", "regnskap.xlsx", file)
                        .statusCode())
                .isEqualTo(302);
        assertThat(show(first)).contains("4 516 710", "2 tall hører ikke til noe sted i budsjettet ennå");
        var targets = new HashMap<String, String>();
        var lines = LINE.matcher(browser.get(first).body());
        while (lines.find()) {
            targets.put(lines.group(1), lines.group(2).startsWith("Kontingent") ? "kind:levies" : "");
        }
        browser.submit(first, first + "/mapping", targets);

        var second = year(2016);
        browser.submitFile(
                second, second + "/figures", "regnskap.csv", "3900;Kontingent;5\n5000;Lønn;-4\n".getBytes(UTF_8));

        assertThat(show(second)).contains("Ett tall hører ikke til noe sted i budsjettet ennå");
    }

    @Test
    void a_file_that_is_wrong_names_its_cells_and_leaves_what_was_there() {
        var page = year(2016);
        browser.submitFile(page, page + "/figures", "a.csv", "3900;Kontingent;4711\n".getBytes(UTF_8));

        var answer = browser.submitFile(
                page, page + "/figures", "b.xlsx", workbook(new Object[] {"3900", "Kontingent", 1}, new Object[] {
                    "3910", "Gebyr", "mye"
                }));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Arket «Regnskap», celle C2");
        assertThat(show(page)).contains("4 711");
    }

    @Test
    void a_file_that_is_no_table_is_refused_as_what_it_is() {
        var page = year(2016);

        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};
        assertThat(browser.submitFile(page, page + "/figures", "bilde.png", picture)
                        .statusCode())
                .isIn(415, 422);
    }

    @Test
    void what_is_not_known_of_a_year_stands_on_its_page_and_in_its_paper() {
        var page = year(2016);
        browser.submit(page, page + "/statement", Map.of("missing", "Kostnadene er ikke kjent."));

        assertThat(show(page)).contains("Kostnadene er ikke kjent.");
        assertThat(browser.get(page + ".html").body()).contains("Kostnadene er ikke kjent.");
    }
}
