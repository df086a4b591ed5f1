package org.samband.server.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.meeting.importing.MeetingImports;
import org.samband.server.meeting.importing.OldMinutes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AccessTest
class OparlTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Alliances alliances;

    @Autowired
    private MeetingImports imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client anybody;
    private String oparl;

    @BeforeEach
    void aMeeting() {
        alliance = cast.alliance();
        anybody = new Client(environment);
        oparl = "/api/v1/" + alliance.slug() + "/oparl";
        ThisAlliance.run(
                alliance,
                () -> imports.accept(imports.read(ImportSource.pasted("referat", OldMinutes.TEXT), 2031)
                        .id()));
    }

    private void publish() {
        alliances.present(alliance.id(), alliance.name(), alliance.language(), alliance.colour(), true);
    }

    private void approve() {
        sql("""
                insert into issued_document (id, title, content, sha256, issued_at, version)
                values ('%s', 'Referat', 'x', encode(sha256(convert_to('x', 'UTF8')), 'hex'), now(), 0)
                """.formatted(UUID.randomUUID()));
        sql("""
                update minutes set state = 'APPROVED', approved_on = '2031-05-15', sha256 = 'x',
                    document_id = (select id from issued_document)
                """);
    }

    private void sql(String statement) {
        ThisAlliance.run(
                alliance,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(statement).update()));
    }

    private String get(String path) {
        var answer = anybody.get(oparl + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void nobody_reads_it_where_the_alliance_publishes_nothing() {
        assertThat(anybody.get(oparl).statusCode()).isEqualTo(401);
    }

    @Test
    void a_meeting_is_there_when_its_minutes_are_approved_and_not_before() {
        publish();
        assertThat((int) JsonPath.read(get("/meetings"), "$.pagination.totalElements"))
                .isZero();
        assertThat((int) JsonPath.read(get("/papers"), "$.pagination.totalElements"))
                .isZero();

        approve();

        var meetings = get("/meetings");
        assertThat((String) JsonPath.read(meetings, "$.data[0].type"))
                .isEqualTo("https://schema.oparl.org/1.1/Meeting");
        assertThat((String) JsonPath.read(meetings, "$.data[0].start")).startsWith("2031-03-13T");
        assertThat((int) JsonPath.read(get("/papers"), "$.pagination.totalElements"))
                .isEqualTo(5);
    }

    @Test
    void each_address_in_it_can_be_followed() {
        publish();
        approve();
        var root = "http://localhost:" + environment.getProperty("local.server.port");

        String body = JsonPath.read(get("/bodies"), "$.data[0].id");
        assertThat(anybody.get(body.substring(root.length())).statusCode()).isEqualTo(200);
        String meeting = JsonPath.read(get("/meetings"), "$.data[0].id");
        var read = anybody.get(meeting.substring(root.length())).body();
        List<String> addresses = JsonPath.read(read, "$.agendaItem[*].id");
        List<String> papers = JsonPath.read(read, "$.agendaItem[*].consultation.paper");
        List<String> organizations = JsonPath.read(read, "$.organization");
        assertThat(addresses).hasSize(6);
        for (var all : List.of(addresses, papers, organizations)) {
            for (var address : all) {
                assertThat(anybody.get(address.substring(root.length())).statusCode())
                        .as(address)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void what_is_withheld_is_not_in_it() {
        publish();
        approve();
        sql("update case_file set withheld = 'Personal' where title = 'Prosjekter'");

        var papers = get("/papers");

        assertThat((List<String>) JsonPath.read(papers, "$.data[*].name"))
                .contains("Ferje til øya")
                .doesNotContain("Prosjekter", "Havner", "Broer");
    }

    @Test
    void what_hangs_under_a_withheld_case_is_withheld_at_every_address_however_deep() {
        sql("""
                insert into agenda_item (id, meeting_id, body_id, parent_id, position, kind, title, late, version)
                select '%s', i.meeting_id, i.body_id, i.id, 99, 'SUB_ITEM', 'Kaien', false, 0
                from agenda_item i where i.title = 'Havner'
                """.formatted(UUID.randomUUID()));
        sql("""
                insert into decision (id, body_id, item_id, taken_on, outcome, text, final_at, version)
                select '%s', i.body_id, i.id, '2031-03-13', 'OWN_TEXT', 'Kaien rives.', now(), 0
                from agenda_item i where i.title = 'Kaien'
                """.formatted(UUID.randomUUID()));
        publish();
        approve();
        assertThat(everything()).contains("Kaien rives.");
        var open = addresses();

        sql("update case_file set withheld = 'Personal' where title = 'Prosjekter'");

        assertThat(everything()).contains("Ferje til øya").doesNotContain("Prosjekter", "Havner", "Broer", "Kaien");
        assertThat(open.stream().filter(each -> anybody.get(each).statusCode() != 200))
                .hasSize(7);
    }

    private List<String> addresses() {
        var root = "http://localhost:" + environment.getProperty("local.server.port");
        String meeting = JsonPath.read(get("/meetings"), "$.data[0].id");
        var read = anybody.get(meeting.substring(root.length())).body();
        var all = new ArrayList<String>(JsonPath.<List<String>>read(read, "$.agendaItem[*].id"));
        all.addAll(JsonPath.<List<String>>read(get("/papers"), "$.data[*].id"));
        all.add(meeting);
        return all.stream().map(each -> each.substring(root.length())).toList();
    }

    private String everything() {
        return get("/meetings")
                + get("/papers")
                + addresses().stream().map(each -> anybody.get(each).body()).toList();
    }

    @Test
    void a_page_that_is_not_there_is_unknown() {
        publish();

        for (var page : List.of("0", "-1", "2", "2147483647")) {
            for (var list : List.of("/meetings", "/papers")) {
                assertThat(anybody.get(oparl + list + "?page=" + page).statusCode())
                        .as(list + page)
                        .isEqualTo(404);
            }
        }
    }
}
