package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Meetings as clients of the API, calendars and people with a browser meet them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class MeetingsOverHttpTests {

    private final Cast cast;
    private final MeetingForTests some;
    private final MinutesKeeping minutes;
    private final Alliances alliances;
    private final Environment environment;
    private final StatementCounter counter;

    private Alliance alliance;
    private Account secretary;
    private Client client;
    private BodyId group;
    private Meeting meeting;
    private String api;
    private String pages;

    MeetingsOverHttpTests(
            @Autowired Cast cast,
            @Autowired MeetingForTests some,
            @Autowired MinutesKeeping minutes,
            @Autowired Alliances alliances,
            @Autowired Environment environment,
            @Autowired StatementCounter counter) {
        this.cast = cast;
        this.some = some;
        this.minutes = minutes;
        this.alliances = alliances;
        this.environment = environment;
        this.counter = counter;
    }

    @BeforeEach
    void planAMeeting() {
        alliance = cast.alliance();
        secretary = cast.with(Role.SECRETARIAT, alliance);
        client = new Client(environment).withBasic(secretary.userName(), Cast.PASSWORD);
        group = ThisAlliance.call(alliance, some::group);
        meeting = ThisAlliance.call(alliance, () -> some.meeting(group, DAY));
        ThisAlliance.run(alliance, () -> {
            some.appointThree(group);
            some.item(meeting, group, "Kollektivtrafikk i vest", "Vestregionen støtter bussveien.");
            some.cases.open(group, "Ventende", CaseTexts.none());
        });
        api = "/api/v1/" + alliance.slug() + "/meetings";
        pages = "/" + alliance.slug() + "/meetings";
    }

    private String one() {
        return "/" + meeting.id().value();
    }

    @Test
    void a_meeting_is_planned_and_moved_over_the_api() {
        var planned = client.postJson(api, """
                {"bodies": ["%s"], "date": "2026-06-18", "begins": "22:00", "endsOn": "2026-06-19", "ends": "01:00",
                 "place": "Lier"}""".formatted(group.value()));
        assertThat(planned.statusCode()).isEqualTo(201);
        String id = JsonPath.read(planned.body(), "$.id");
        assertThat((String) JsonPath.read(planned.body(), "$.zone")).isEqualTo("Europe/Oslo");
        assertThat((List<?>) JsonPath.read(client.get(api + "?from=2026-06-01").body(), "$.items"))
                .hasSize(1);

        var skipped = client.postJson(api, """
                {"bodies": ["%s"], "date": "2026-03-29", "begins": "02:30"}""".formatted(group.value()));
        assertThat(skipped.statusCode()).isEqualTo(400);
        assertThat((String) JsonPath.read(skipped.body(), "$.errors[0].field")).isEqualTo("begins");
        assertThat(client.postJson(api + "/" + id + "/convocation", "").statusCode())
                .isEqualTo(428);
    }

    @Test
    void a_meeting_whose_minutes_are_approved_is_neither_moved_nor_renamed() {
        ThisAlliance.run(alliance, () -> {
            var ready = minutes.ready(meeting.id(), group, 0);
            minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");
        });
        var before = client.get(api + one()).body();
        var seen = "\"" + JsonPath.read(before, "$.version") + "\"";
        var said = "{\"date\": \"2026-02-27\", \"title\": \"Noe annet\", \"place\": \"Lier\"}";

        assertThat(client.change("PUT", api + one(), said, seen).statusCode()).isEqualTo(409);
        assertThat(client.get(api + one()).body()).isEqualTo(before);
        assertThat((String) JsonPath.read(client.get(api + one() + "/minutes").body(), "$.date"))
                .isEqualTo(DAY.toString());
    }

    @Test
    void a_year_without_meetings_leads_to_the_last_one_that_had_some() {
        var old = cast.alliance();
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, old));
        var list = "/" + old.slug() + "/meetings";
        var now = browser.get(list);
        ThisAlliance.run(old, () -> some.meeting(some.group(), LocalDate.of(2019, 5, 2)));

        assertThat(now.body()).doesNotContain("value=\"2019\"");
        assertThat(browser.get(list).body()).contains("value=\"2019\"");
        assertThat(browser.get(list + "?year=2018").body()).contains("value=\"2018\"");
    }

    @Test
    void agenda_attendance_and_minutes_are_read_over_the_api() {
        ThisAlliance.run(alliance, () -> some.agendas.set(meeting.id()));

        assertThat((String) JsonPath.read(client.get(api + one() + "/agenda").body(), "$.items[0].number"))
                .isEqualTo("01/2026");
        assertThat((List<?>)
                        JsonPath.read(client.get(api + one() + "/attendance").body(), "$.items"))
                .isEmpty();
        assertThat((Integer) JsonPath.read(client.get(api + one() + "/minutes").body(), "$.seats"))
                .isEqualTo(3);
        var browser = new Client(environment).signedIn(secretary);
        for (var format : Map.of("docx", "PK", "pdf", "%PDF").entrySet()) {
            assertThat(new String(
                            client.getBytes(api + one() + "/minutes." + format.getKey())
                                    .body(),
                            0,
                            4))
                    .startsWith(format.getValue());
            assertThat(new String(
                            browser.getBytes(pages + one() + "/notice." + format.getKey())
                                    .body(),
                            0,
                            4))
                    .startsWith(format.getValue());
        }
    }

    @Test
    void a_foreign_meeting_is_answered_like_an_unknown_one() {
        var other = cast.alliance();
        cast.grant(other, secretary, Role.SECRETARIAT);
        var foreign = "/api/v1/" + other.slug() + "/meetings";

        for (var path : List.of("", "/agenda", "/attendance", "/minutes", "/minutes.pdf")) {
            assertThat(client.getBytes(api + one() + path).statusCode()).isEqualTo(200);
            assertThat(client.getBytes(foreign + one() + path).statusCode()).isEqualTo(404);
            assertThat(client.getBytes(foreign + "/" + UUID.randomUUID() + path).statusCode())
                    .isEqualTo(404);
        }
        assertThat(client.postJson(foreign, """
                {"bodies": ["%s"], "date": "2026-06-18"}""".formatted(group.value())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_the_secretariat_plans_and_anyone_reads_what_is_convened_where_the_alliance_publishes() {
        var reader = new Client(environment)
                .withBasic(cast.with(Role.READER, alliance).userName(), Cast.PASSWORD);
        assertThat(reader.get(api + one()).statusCode()).isEqualTo(200);
        assertThat(reader.postJson(api, "{}").statusCode()).isEqualTo(403);
        var stranger = new Client(environment);
        assertThat(stranger.get(api + one()).statusCode()).isEqualTo(401);

        alliances.present(alliance.id(), alliance.name(), "nb", null, true);
        assertThat(stranger.get(api + one()).statusCode()).isEqualTo(401);
        ThisAlliance.run(alliance, () -> {
            var treatment = some.cases.open(group, "Personalsak hemmelig", CaseTexts.none());
            some.agendas.add(meeting.id(), treatment.id());
            var matter = some.cases.get(treatment.caseId());
            some.cases.withhold(matter.id(), matter.version(), "Personalsak");
            some.meetings.convene(meeting.id(), some.meetings.get(meeting.id()).version());
        });

        assertThat(stranger.get(pages + one()).body())
                .contains("Kollektivtrafikk i vest", "Unntatt offentlighet")
                .doesNotContain("hemmelig");
        assertThat(stranger.get(api + one() + "/agenda").body()).doesNotContain("hemmelig");
        assertThat(stranger.get(pages + one() + "/minutes").statusCode()).isEqualTo(302);
    }

    @Test
    void a_calendar_keeps_the_id_of_a_meeting_that_moves_and_is_cancelled() {
        ThisAlliance.run(alliance, () -> {
            some.meetings.convene(meeting.id(), some.meetings.get(meeting.id()).version());
            var sitting = some.meetings.get(meeting.id()).sitting();
            some.meetings.move(
                    meeting.id(),
                    some.meetings.get(meeting.id()).version(),
                    new Sitting(
                            sitting.day(),
                            sitting.begins(),
                            sitting.endsOn(),
                            sitting.ends(),
                            sitting.zone(),
                            "Lier; 2. etg"));
        });
        var feed = "/" + alliance.slug() + "/calendar.ics?body=" + group.value();
        var browser = new Client(environment).signedIn(secretary);

        assertThat(browser.get(feed).body())
                .contains("UID:" + meeting.id().value() + "@samband\r\n", "SEQUENCE:2\r\n", "STATUS:CONFIRMED\r\n")
                .contains("DTSTART:20260226T090000Z\r\n", "LOCATION:Lier\\; 2. etg\r\n");
        ThisAlliance.run(
                alliance,
                () -> some.meetings.cancel(
                        meeting.id(), some.meetings.get(meeting.id()).version()));
        assertThat(browser.get(feed).body()).contains("SEQUENCE:3\r\n", "STATUS:CANCELLED\r\n");
        assertThat(browser.get(feed).body().lines()).allMatch(line -> line.length() <= 75);
        assertThat(new Client(environment).get(feed).statusCode()).isEqualTo(302);
    }

    @Test
    void an_agenda_that_somebody_changed_is_shown_as_it_is_now() {
        var browser = new Client(environment).signedIn(secretary);
        var item = ThisAlliance.call(alliance, () -> {
            some.item(meeting, group, "Årsregnskap", "Godkjennes.");
            return some.agendas.items(meeting.id()).getFirst();
        });

        var answer = browser.submit(
                pages + one() + "/agenda",
                pages + one() + "/items/" + item.id().value() + "/place",
                Map.of("seen", "0", "now", "1", "place", "2"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Noen andre har endret sakslisten", "Årsregnskap");
    }

    @Test
    void agenda_and_minutes_cost_as_many_statements_however_long_they_are() throws Exception {
        var browser = new Client(environment).signedIn(secretary);
        var paths = List.of(
                pages + one() + "/agenda", pages + one() + "/sitting", pages + one() + "/minutes", pages + one());
        for (var path : paths) {
            browser.get(path);
        }
        var few = paths.stream().map(path -> statements(browser, path)).toList();
        ThisAlliance.run(alliance, () -> {
            for (int i = 0; i < 20; i++) {
                some.item(meeting, group, "Sak " + i, "Godkjennes.");
                some.cases.open(group, "Ventende " + i, CaseTexts.none());
            }
        });

        assertThat(paths.stream().map(path -> statements(browser, path)).toList())
                .isEqualTo(few);
        assertThat(few).allMatch(count -> count < 60);
    }

    private int statements(Client browser, String path) {
        try {
            return (int) counter
                    .during(() -> {
                        assertThat(browser.get(path).statusCode()).isEqualTo(200);
                        return path;
                    })
                    .stream()
                    .filter(statement -> !statement.contains("SPRING_SESSION"))
                    .count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
