package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.samband.profile.PlanColumn;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.samband.server.settings.OwnField;
import org.samband.server.settings.OwnFields;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** One example has columns and codes that its profile knows nothing of, by its settings alone. */
@AccessTest
class ExampleFieldsTests {

    private static final List<String> PAPER = List.of(
            "Tiltak",
            "Tiltaksområde (strategiplanen)",
            "Tiltaksområde (e-strategien)",
            "Aktivitet",
            "Arbeidsform",
            "Effekt",
            "Midler",
            "Nr. (budsjettiltak)",
            "Pnr. (regnskapet)");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Environment environment;

    @Autowired
    private Cast cast;

    @Autowired
    private Plans plans;

    @Autowired
    private OwnFields fields;

    @Autowired
    private AllianceProfiles profiles;

    @Test
    void kongsbergregionen_has_its_own_codes_and_columns_on_screen_and_on_paper() throws IOException {
        var alliance = HostedExample.host(application, "kongsbergregionen");
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        var address = "/" + alliance.slug() + "/plans/" + plan(alliance).value();

        var page = browser.get(address).body();
        assertThat(heads(page))
                .containsExactlyElementsOf(
                        Stream.concat(PAPER.stream(), Stream.of("Status")).toList());
        assertThat(page).contains("3.2; 4.4; 1.1; 1.3", "Politisk påvirkning", "3.1.2 f)", "31 – 34", "F240");

        try (var word = new XWPFDocument(new ByteArrayInputStream(
                browser.getBytes(address + "/document.docx").body()))) {
            var table = word.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactlyElementsOf(PAPER);
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText())
                    .contains("1; 2; 3; 4", "Nettverk", "Felles innsats om felles interesser", "12", "F230");
        }
        try (var pdf =
                Loader.loadPDF(browser.getBytes(address + "/document.pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("F234", "3.1.2", "Partnerskap");
        }
    }

    @Test
    void another_alliance_of_the_same_profile_has_none_of_them() {
        var alliance = HostedExample.host(application, "vestregionen");
        ThisAlliance.run(alliance, () -> {
            assertThat(fields.all()).extracting(OwnField::key).isEmpty();
            assertThat(profiles.current().planColumns())
                    .extracting(PlanColumn::key)
                    .noneMatch(column -> column.startsWith("field:"));
        });
    }

    private PlanId plan(Alliance alliance) {
        return ThisAlliance.call(alliance, () -> plans.all().getFirst().id());
    }

    /** Returns the heads of the first table of measures. */
    private static List<String> heads(String page) {
        var head = page.replaceAll("(?s).*?<thead>(.*?)</thead>.*", "$1");
        return Pattern.compile("<th[^>]*>([^<]*)</th>")
                .matcher(head)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }
}
