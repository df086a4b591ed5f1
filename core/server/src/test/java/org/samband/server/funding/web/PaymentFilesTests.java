package org.samband.server.funding.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.funding.invoice.Invoice;
import org.samband.server.funding.invoice.Invoices;
import org.samband.server.funding.invoice.Invoicing;
import org.samband.server.funding.invoice.IssuedRuns;
import org.samband.server.funding.invoice.Vat;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.util.HtmlUtils;

/** Files of payments are looked at on a page before they count, row by row, and noted once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class PaymentFilesTests {

    private final Cast cast;
    private final IssuedRuns runs;
    private final Invoicing invoicing;
    private final Invoices invoices;
    private final Environment environment;

    private Alliance alliance;

    PaymentFilesTests(
            @Autowired Cast cast,
            @Autowired IssuedRuns runs,
            @Autowired Invoicing invoicing,
            @Autowired Invoices invoices,
            @Autowired Environment environment) {
        this.cast = cast;
        this.runs = runs;
        this.invoicing = invoicing;
        this.invoices = invoices;
        this.environment = environment;
    }

    @BeforeEach
    void hostAnAlliance() {
        alliance = cast.alliance();
        ThisAlliance.run(
                alliance, () -> invoicing.agree(30, Vat.OUTSIDE, 0, "Kontingent er ikke omsetning", null, null));
    }

    private Client browser;
    private List<Invoice> made;

    @BeforeEach
    void invoice() {
        browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        made = ThisAlliance.call(
                alliance, () -> invoicing.issue(runs.issued(2016).id(), LocalDate.of(2016, 2, 1)));
    }

    private String list() {
        return "/" + alliance.slug() + "/funding/invoices/payments";
    }

    private String looked(String name, byte[] content) {
        var answer = browser.submitFile(list(), list(), name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replace('\u00a0', ' ');
    }

    private void accept(String page) {
        var lines = HtmlUtils.htmlUnescape(page.replaceAll("(?s).*name=\"list\" value=\"([^\"]*)\".*", "$1"));
        assertThat(browser.submit(list(), list() + "/acceptance", Map.of("list", lines))
                        .statusCode())
                .isBetween(200, 303);
    }

    private long paid(int invoice) {
        return ThisAlliance.call(
                alliance, () -> invoices.get(made.get(invoice).id()).paid());
    }

    private static byte[] workbook(Consumer<Worksheet> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            rows.accept(book.newWorksheet("Betalinger"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void a_workbook_with_days_and_figures_as_cells_or_as_text_is_noted_once() {
        var content = workbook(sheet -> {
            sheet.value(0, 0, "Innbetalinger fra banken");
            sheet.value(2, 0, "Dato");
            sheet.value(2, 1, "KID");
            sheet.value(2, 2, "Beløp");
            sheet.value(3, 0, LocalDate.of(2016, 2, 20));
            sheet.style(3, 0).format("dd.mm.yyyy").set();
            sheet.value(3, 1, Long.parseLong(made.get(0).reference()));
            sheet.value(3, 2, 1234.5);
            sheet.style(3, 2).format("#,##0.00").set();
            sheet.value(4, 0, "20.02.2016");
            sheet.value(4, 1, made.get(1).reference());
            sheet.value(4, 2, "12\u00a0345,50");
            sheet.value(4, 3, "linje 1\nlinje; 2");
        });

        accept(looked("betalinger.xlsx", content));

        assertThat(paid(0)).isEqualTo(123_450);
        assertThat(paid(1)).isEqualTo(1_234_550);
        accept(looked("betalinger.xlsx", content));
        assertThat(paid(0)).isEqualTo(123_450);
    }

    @Test
    void a_wrong_row_of_a_workbook_is_named_by_its_number_with_what_stands_in_the_cell() {
        var page = looked("betalinger.xlsx", workbook(sheet -> {
            sheet.value(0, 0, "Dato");
            sheet.value(6, 0, "2016-02-20");
            sheet.value(6, 1, made.get(0).reference());
            sheet.value(6, 2, "mange");
            sheet.value(8, 0, "2016-02-20");
            sheet.value(8, 1, "20160000019");
            sheet.value(8, 2, 100);
            sheet.value(9, 0, "2016-02-20");
            sheet.value(9, 1, made.get(0).reference());
            sheet.value(9, 2, 100);
        }));

        assertThat(page.replaceAll("\\s+", " "))
                .containsPattern("class=\"number\">7</th>.*«mange»: .*class=\"number\">9</th>.*20160000019")
                .containsPattern("class=\"number\">10</th>.*noteres")
                .contains("1 nye, 0 notert før, 2 med en feil");
    }

    @Test
    void a_workbook_cut_off_or_empty_is_refused_on_the_page_itself() {
        var whole = workbook(sheet -> sheet.value(0, 0, "Dato"));

        for (var content : List.of(Arrays.copyOf(whole, whole.length / 2), workbook(_ -> {}))) {
            var answer = browser.submitFile(list(), list(), "betalinger.xlsx", content);

            assertThat(answer.statusCode()).isBetween(400, 422);
            assertThat(answer.body()).contains("id=\"mistakes\"", "type=\"file\"");
        }
    }

    @Test
    void a_file_of_text_is_read_in_the_older_encoding_too() {
        var text = "Bokført dato;KID;Beløp;Melding\r\n20.02.2016;%s;\"1.234,50\";\"Røyken\"\r\n"
                .formatted(made.get(2).reference());

        accept(looked("betalinger.csv", text.getBytes(Charset.forName("windows-1252"))));
        accept(looked("betalinger.csv", ("\uFEFF" + text).getBytes(UTF_8)));

        assertThat(paid(2)).isEqualTo(123_450);
    }

    @Test
    void over_the_api_each_line_tells_what_came_of_it() {
        var client = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);
        var lines = "{\"list\": \"2016-02-20;%s;100\\n2016-02-20;%s;mange\"}"
                .formatted(made.get(0).reference(), made.get(0).reference());
        var api = "/api/v1/" + alliance.slug() + "/invoices/payment-lists";

        var first = client.postJson(api, lines);
        var second = client.postJson(api, lines);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<List<String>>read(first.body(), "$[*].outcome")).containsExactly("new", "wrong");
        assertThat(JsonPath.<String>read(first.body(), "$[1].problem")).contains("mange");
        assertThat(JsonPath.<List<String>>read(second.body(), "$[*].outcome")).containsExactly("known", "wrong");
        assertThat(paid(0)).isEqualTo(10_000);
    }
}
