package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import com.jayway.jsonpath.JsonPath;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.data.StatementCounter;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is answered of approved minutes is what was approved, and what is corrected stands beside it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class ApprovedMinutesOverHttpTests {

    private static final List<String> TOLD =
            List.of("bodyName", "date", "place", "present", "seats", "preface", "attendance", "items");

    private final Cast cast;
    private final MeetingForTests some;
    private final MinutesKeeping minutes;
    private final Attendances attendances;
    private final Alliances alliances;
    private final Environment environment;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    private Alliance alliance;
    private Account secretary;
    private Client client;
    private BodyId group;
    private Meeting meeting;
    private AgendaItem bus;
    private String api;
    private String page;

    ApprovedMinutesOverHttpTests(
            @Autowired Cast cast,
            @Autowired MeetingForTests some,
            @Autowired MinutesKeeping minutes,
            @Autowired Attendances attendances,
            @Autowired Alliances alliances,
            @Autowired Environment environment,
            @Autowired JdbcClient sql,
            @Autowired TransactionTemplate transactions) {
        this.cast = cast;
        this.some = some;
        this.minutes = minutes;
        this.attendances = attendances;
        this.alliances = alliances;
        this.environment = environment;
        this.sql = sql;
        this.transactions = transactions;
    }

    @BeforeEach
    void approve() {
        alliance = cast.alliance();
        alliances.present(alliance.id(), alliance.name(), "nb", null, true);
        secretary = cast.with(Role.SECRETARIAT, alliance);
        client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        group = ThisAlliance.call(alliance, some::group);
        meeting = ThisAlliance.call(alliance, () -> some.meeting(group, DAY));
        bus = ThisAlliance.call(
                alliance, () -> some.item(meeting, group, "Kollektivtrafikk", "Vestregionen støtter bussveien."));
        ThisAlliance.run(alliance, this::hold);
        api = "/api/v1/" + alliance.slug() + "/meetings/" + meeting.id().value();
        page = "/" + alliance.slug() + "/meetings/" + meeting.id().value();
    }

    private void hold() {
        var seats = some.appointThree(group);
        var secret = some.item(meeting, group, "Hemmelig ansettelse", "Hemmelig person ansettes.");
        some.agendas.addUnder(secret.id(), "Hemmelig detalj");
        withhold(secret, "Personalsak");
        some.meetings.convene(meeting.id(), some.meetings.get(meeting.id()).version());
        attendances.mark(meeting.id(), group, seats.getFirst().id(), Presence.PRESENT);
        some.decisions.record(bus.id(), Verdict.of(Outcome.OWN_TEXT, "Bussveien støttes."), null);
        some.decisions.record(secret.id(), Verdict.of(Outcome.OWN_TEXT, "Hemmelig navn ansettes."), null);
        var written = minutes.write(meeting.id(), group, 0, "Astrid Lien ledet møtet.", null);
        var ready = minutes.ready(meeting.id(), group, written.version());
        minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");
    }

    private void withhold(AgendaItem item, String why) {
        var matter = some.cases.get(
                some.cases.treatment(item.treatmentId().orElseThrow()).caseId());
        some.cases.withhold(matter.id(), matter.version(), why);
    }

    private static Map<String, Object> told(Client who, String path) {
        Map<String, Object> all = JsonPath.read(who.get(path + "/minutes").body(), "$");
        all.keySet().retainAll(TOLD);
        return all;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes all that is told, behind the back of every lock, as only a mistake in the program could. */
    private void changeEverything() {
        ThisAlliance.run(
                alliance,
                () -> transactions.executeWithoutResult(_ -> {
                    for (var statement : List.of(
                            "update body set name = 'Et annet navn'",
                            "update meeting set place = 'Et annet sted', day = day + 1, ends_on = ends_on + 1",
                            "update agenda_item set title = 'En annen tittel', record = 'Noe annet'",
                            "update decision set text = 'Noe annet'",
                            "update attendance set name = 'En annen'",
                            "update appointment set valid = daterange(lower(valid), date '2025-06-01')")) {
                        assertThat(sql.sql(statement).update()).isPositive();
                    }
                }));
    }

    @Test
    void clients_read_what_was_approved_whatever_changes_since() {
        var before = told(client, api);
        assertThat(before).containsKeys(TOLD.toArray(String[]::new));
        assertThat(before.toString())
                .contains("Rådmannsgruppen", "Drammen rådhus", "Bussveien støttes.", "Astrid Lien ledet møtet.")
                .contains("Hemmelig navn ansettes.");
        assertThat(before).containsEntry("seats", 3).containsEntry("present", 1);

        changeEverything();

        assertThat(told(client, api)).isEqualTo(before);
        assertThat(client.get(api + "/minutes.json").body()).contains("Bussveien støttes.");
    }

    @Test
    void each_file_that_is_answered_has_the_fingerprint_that_is_told_of_it() {
        var stranger = new Client(environment);
        for (var who : List.of(client, stranger)) {
            Map<String, String> files = JsonPath.read(who.get(api + "/minutes").body(), "$.files");
            assertThat(files).containsKeys("docx", "pdf", "html", "json");
            for (var format : List.of("docx", "pdf", "html", "json")) {
                assertThat(sha256(who.getBytes(api + "/minutes." + format).body()))
                        .as(format)
                        .isEqualTo(files.get(format));
            }
        }
        assertThat(stranger.get(api + "/minutes.json").body())
                .contains("Bussveien støttes.", "Personalsak")
                .doesNotContain("Hemmelig");
        assertThat(told(stranger, api).toString()).doesNotContain("Hemmelig");
    }

    @Test
    void what_is_withheld_since_is_told_strangers_no_more_and_the_rest_as_it_was_approved() {
        ThisAlliance.run(alliance, () -> withhold(bus, "Forhandlinger"));
        changeEverything();
        var stranger = new Client(environment);

        var answer = stranger.get(api + "/minutes").body();
        assertThat(answer)
                .contains("Forhandlinger", "Personalsak", "Drammen rådhus", "Rådmannsgruppen", "Astrid Lien")
                .doesNotContain("Hemmelig", "Bussveien", "Kollektivtrafikk", "annet");
        assertThat((Map<?, ?>) JsonPath.read(answer, "$.files")).isEmpty();
        assertThat(stranger.get(api + "/minutes.json").statusCode()).isEqualTo(404);
        assertThat(told(client, api).toString()).contains("Bussveien støttes.");
    }

    @Test
    void minutes_that_are_being_written_are_told_as_they_are_and_have_no_files() {
        var other = ThisAlliance.call(alliance, () -> some.meeting(group, DAY.plusMonths(1)));
        var at = "/api/v1/" + alliance.slug() + "/meetings/" + other.id().value();

        assertThat((Map<?, ?>) JsonPath.read(client.get(at + "/minutes").body(), "$.files"))
                .isEmpty();
        assertThat(client.get(at + "/minutes.json").statusCode()).isEqualTo(404);
        assertThat(client.get(at + "/corrections.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void a_correction_stands_beside_in_every_form_and_changes_no_byte_of_what_was_approved() {
        var before = client.getBytes(api + "/minutes.docx").body();
        var browser = new Client(environment).signedIn(secretary);
        assertThat(client.getBytes(api + "/corrections.docx").statusCode()).isEqualTo(404);

        var answer = browser.submit(
                page + "/minutes?body=" + group.value(),
                page + "/minutes/corrections",
                Map.of("body", group.value().toString(), "text", "Møtet begynte 10.15."));
        assertThat(answer.statusCode()).isEqualTo(302);

        var json = client.get(api + "/minutes").body();
        assertThat((String) JsonPath.read(json, "$.corrections[0].text")).isEqualTo("Møtet begynte 10.15.");
        assertThat((String) JsonPath.read(json, "$.corrections[0].by")).isEqualTo(secretary.displayName());
        assertThat(client.getBytes(api + "/minutes.docx").body()).isEqualTo(before);
        assertThat(new String(client.getBytes(api + "/corrections.pdf").body(), 0, 4))
                .isEqualTo("%PDF");
        assertThat(client.get(api + "/corrections.txt").body())
                .contains("Møtet begynte 10.15.", "Rådmannsgruppen", JsonPath.<String>read(json, "$.sha256"));
        var html = browser.get(page + "/minutes").body();
        assertThat(html).contains("/corrections.docx", "/corrections.pdf");
        assertThat(html.indexOf("Møtet begynte 10.15.")).isGreaterThan(html.indexOf("Bussveien støttes."));
    }
}
