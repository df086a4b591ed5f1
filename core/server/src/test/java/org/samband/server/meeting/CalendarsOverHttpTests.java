package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.access.Access;
import org.samband.server.access.Account;
import org.samband.server.access.AccountAdministration;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.AppointmentRole;
import org.samband.server.body.BodyId;
import org.samband.server.body.PersonId;
import org.samband.server.body.Persons;
import org.samband.server.data.StatementCounter;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calendar programs, which cannot sign in, subscribe by a secret address. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
@ExtendWith(OutputCaptureExtension.class)
class CalendarsOverHttpTests {

    private static final LocalDate DAY = LocalDate.now().plusDays(40);
    private static final Pattern ADDRESS = Pattern.compile("<code>http://[^/]+(/[^<]+)</code>");
    private static final Pattern WITHDRAWAL = Pattern.compile("action=\"(/my/calendar/addresses/[^\"]+)/withdrawal\"");

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Persons persons;

    @Autowired
    private Access access;

    @Autowired
    private AccountAdministration accounts;

    @Autowired
    private Alliances alliances;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Account reader;
    private Client browser;
    private BodyId group;
    private Meeting meeting;
    private String home;

    @BeforeEach
    void planAMeeting() {
        alliance = cast.alliance();
        home = "/" + alliance.slug();
        reader = cast.with(Role.READER, alliance);
        browser = new Client(environment).signedIn(reader);
        group = ThisAlliance.call(alliance, some::group);
        meeting = ThisAlliance.call(alliance, () -> some.meeting(group, DAY));
    }

    @Test
    void a_program_reads_it_without_a_session_as_the_account_that_made_it() {
        assertThat(read(home + "/calendar.ics").statusCode()).isEqualTo(302);

        var answer = read(made(home + "/calendar", Map.of("body", group.value().toString())));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("UID:" + meeting.id().value() + "@samband\r\n", "STATUS:TENTATIVE\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "\r\nNAME:");
    }

    @Test
    void its_key_is_shown_once_and_kept_nowhere(CapturedOutput output) {
        var address = made(home + "/calendar", Map.of());
        var key = key(address);

        read(address);
        read(address + "x");
        read(home + "/calendar.ics?body=nonsense&key=" + key);
        read("/nowhere/calendar.ics?key=" + key);

        assertThat(browser.get("/my/calendar").body()).contains(alliance.name()).doesNotContain(key);
        assertThat(jdbc.sql("select row_to_json(a)::text from secret_address a")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(key));
        assertThat(output.getAll()).doesNotContain(key);
    }

    @Test
    void a_key_opens_its_own_address_and_no_other() {
        var other = ThisAlliance.call(alliance, () -> some.group("Styringsgruppen"));
        var address = made(home + "/calendar", Map.of("body", group.value().toString()));
        var key = key(address);

        assertThat(read(home + "/calendar.ics?body=" + other.value() + "&key=" + key)
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(home + "/calendar.ics?key=" + key).statusCode()).isEqualTo(404);
        assertThat(read("/my/calendar.ics?key=" + key).statusCode()).isEqualTo(404);
        assertThat(read(home + "/meetings?key=" + key).statusCode()).isEqualTo(302);
        assertThat(read("/api/v1" + home + "/meetings?key=" + key).statusCode()).isEqualTo(401);
    }

    @Test
    void it_ends_when_it_is_renewed_and_when_it_is_withdrawn_by_its_owner_only() {
        var first = made("/my/calendar", Map.of());
        var mine = action();
        var stranger = new Client(environment).signedIn(cast.account());
        assertThat(stranger.submit("/my/calendar", mine + "/renewal", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.submit("/my/calendar", mine + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(first).statusCode()).isEqualTo(200);

        var second = shown(
                browser.submit("/my/calendar", mine + "/renewal", Map.of()).body());
        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second).statusCode()).isEqualTo(200);

        browser.submit("/my/calendar", mine + "/withdrawal", Map.of());
        assertThat(read(second).statusCode()).isEqualTo(404);
    }

    @Test
    void it_ends_with_the_role_and_with_the_account() {
        var address = made(home + "/calendar", Map.of());
        var mine = made("/my/calendar", Map.of());
        ThisAlliance.run(
                alliance,
                () -> access.revoke(access.grants().stream()
                        .filter(each -> each.holder().id().equals(reader.id()))
                        .findFirst()
                        .orElseThrow()
                        .grant()
                        .id()));
        assertThat(read(address).statusCode()).isEqualTo(404);
        assertThat(read(mine).statusCode()).isEqualTo(200);

        accounts.disable(reader.id());
        assertThat(read(mine).statusCode()).isEqualTo(404);
    }

    @Test
    void my_meetings_come_from_all_alliances_on_the_days_of_my_places() {
        var neighbour = cast.alliance();
        seat(alliance, group, DAY.plusDays(1));
        var ours = ThisAlliance.call(neighbour, some::group);
        seat(neighbour, ours, DAY);
        var there = ThisAlliance.call(neighbour, () -> some.meeting(ours, DAY.minusDays(1)));
        var after = ThisAlliance.call(neighbour, () -> some.meeting(ours, DAY.plusDays(1)));
        var others = ThisAlliance.call(alliance, () -> some.meeting(some.group("Styringsgruppen"), DAY));

        assertThat(read(made("/my/calendar", Map.of())).body())
                .contains(uid(meeting), uid(there))
                .doesNotContain(uid(after), uid(others));
    }

    @Test
    void a_persons_calendar_is_for_those_with_a_role() {
        var person = seat(alliance, group, DAY.plusDays(1));
        ThisAlliance.run(
                alliance,
                () -> some.meetings.convene(
                        meeting.id(), some.meetings.get(meeting.id()).version()));
        alliances.present(alliance.id(), alliance.name(), "nb", null, true);
        var feed = home + "/calendar.ics?person=" + person.value();

        assertThat(read(home + "/calendar.ics").body()).contains(uid(meeting));
        assertThat(read(feed).statusCode()).isEqualTo(302);
        assertThat(browser.get(feed).body()).contains(uid(meeting));
        assertThat(browser.get(home + "/persons/" + person.value()).body())
                .contains("href=\"" + home + "/calendar?person=" + person.value());
    }

    @Test
    void a_meeting_cancelled_before_its_notice_is_never_public() {
        alliances.present(alliance.id(), alliance.name(), "nb", null, true);
        var convened = ThisAlliance.call(alliance, () -> {
            var one = some.meeting(group, DAY.plusDays(2));
            some.meetings.convene(one.id(), one.version());
            some.meetings.cancel(one.id(), some.meetings.get(one.id()).version());
            some.meetings.cancel(meeting.id(), meeting.version());
            return one;
        });

        assertThat(read(home + "/calendar.ics").body())
                .contains(uid(convened), "STATUS:CANCELLED")
                .doesNotContain(uid(meeting));
        assertThat(read(home + "/meetings/" + meeting.id().value()).statusCode())
                .isEqualTo(302);
        assertThat(browser.get(home + "/calendar.ics").body()).contains(uid(meeting));
    }

    private PersonId seat(Alliance at, BodyId body, LocalDate until) {
        return ThisAlliance.call(at, () -> {
            var place = some.appoint(body, "Kari Lyng", AppointmentRole.MEMBER, 1, until);
            persons.change(place.person(), persons.get(place.person()).seen(), "Kari Lyng", reader.id());
            return place.person();
        });
    }

    private String made(String page, Map<String, String> choice) {
        return shown(browser.submit(page, page, choice).body());
    }

    private String action() {
        var action = WITHDRAWAL.matcher(browser.get("/my/calendar").body());
        assertThat(action.find()).isTrue();
        return action.group(1);
    }

    private HttpResponse<String> read(String address) {
        return new Client(environment).with("Accept", "text/calendar, */*").get(address);
    }

    private static String shown(String page) {
        var address = ADDRESS.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return address.group(1).replace("&amp;", "&");
    }

    private static String key(String address) {
        return address.substring(address.indexOf("key=") + 4);
    }

    private static String uid(Meeting meeting) {
        return "UID:" + meeting.id().value();
    }
}
