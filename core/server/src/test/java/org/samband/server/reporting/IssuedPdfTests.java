package org.samband.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.document.PdfComplaints;
import org.samband.server.examples.HostedExample;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The PDF of an issued report, as it is downloaded, keeps the rules for archives and for people who cannot see it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class IssuedPdfTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Plans plans;

    @Autowired
    private ExpectedReports expected;

    @Autowired
    private Environment environment;

    @Test
    void the_reports_of_a_whole_plan_to_its_board_and_to_an_external_body_do() throws Exception {
        var alliance = HostedExample.host(application, "vestregionen");
        var secretary = cast.with(Role.SECRETARIAT, alliance);
        var client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        var api = "/api/v1/" + alliance.slug() + "/reports";
        var matters = ThisAlliance.call(
                alliance,
                () -> expected.of(plans.all().getFirst().id()).stream()
                        .filter(each -> each.period().toString().equals("2016-T2")
                                && List.of("Styringsgruppen", "Norsk Helsenett")
                                        .contains(each.body().name()))
                        .map(ExpectedReports.Expected::matter)
                        .toList());
        assertThat(matters).hasSize(2);

        for (var matter : matters) {
            var begun = client.postJson(
                    api, """
                    {"planId": "%s", "cycle": "tertial", "period": "2016-T2", "recipient": "%s"}""".formatted(matter.plan().value(), matter.body().value()));
            String id = JsonPath.read(begun.body(), "$.id");
            var tag = begun.headers().firstValue("ETag").orElseThrow();
            assertThat(client.change("PATCH", api + "/" + id, """
                                    {"summary": "Sommeren gikk som planlagt.\\nTo tiltak venter på svar – «Plansmia» og ½ stilling."}""", tag).statusCode())
                    .isEqualTo(200);
            assertThat(client.postJson(api + "/" + id + "/issuance", "{}").statusCode())
                    .isEqualTo(201);

            var pdf = client.getBytes(api + "/" + id + ".pdf");

            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(PdfComplaints.ofAccessibleArchive(pdf.body())).isEmpty();
        }
    }
}
