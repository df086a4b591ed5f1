package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.data.StatementCounter;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Two secretaries on one meeting: each conflict ends in a clear answer, and nothing that was typed is lost. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Cast.class, StatementCounter.class})
class MeetingConflictsOverHttpTests {

    private final Cast cast;
    private final MeetingForTests some;
    private final MinutesKeeping minutes;
    private final Attendances attendances;
    private final Environment environment;

    private Alliance alliance;
    private BodyId group;
    private Meeting meeting;
    private AgendaItem bus;
    private AgendaItem accounts;
    private Client one;
    private Client other;
    private String page;

    MeetingConflictsOverHttpTests(
            @Autowired Cast cast,
            @Autowired MeetingForTests some,
            @Autowired MinutesKeeping minutes,
            @Autowired Attendances attendances,
            @Autowired Environment environment) {
        this.cast = cast;
        this.some = some;
        this.minutes = minutes;
        this.attendances = attendances;
        this.environment = environment;
    }

    @BeforeEach
    void twoSecretaries() {
        alliance = cast.alliance();
        one = signedIn(cast.with(Role.SECRETARIAT, alliance));
        other = signedIn(cast.with(Role.SECRETARIAT, alliance));
        group = ThisAlliance.call(alliance, some::group);
        meeting = ThisAlliance.call(alliance, () -> some.meeting(group, DAY));
        bus = ThisAlliance.call(
                alliance, () -> some.item(meeting, group, "Kollektivtrafikk", "Vestregionen støtter bussveien."));
        accounts = ThisAlliance.call(alliance, () -> some.item(meeting, group, "Årsregnskap", "Godkjennes."));
        ThisAlliance.run(alliance, () -> {
            var seats = some.appointThree(group);
            attendances.mark(meeting.id(), group, seats.get(0).id(), Presence.PRESENT);
            attendances.mark(meeting.id(), group, seats.get(1).id(), Presence.PRESENT);
        });
        page = "/" + alliance.slug() + "/meetings/" + meeting.id().value();
    }

    private Client signedIn(Account account) {
        return new Client(environment).signedIn(account);
    }

    private Meeting now() {
        return ThisAlliance.call(alliance, () -> some.meetings.get(meeting.id()));
    }

    private AgendaItem now(AgendaItem item) {
        return ThisAlliance.call(alliance, () -> some.agendas.get(item.id()));
    }

    private List<String> titles() {
        return ThisAlliance.call(
                alliance,
                () -> some.agendas.items(meeting.id()).stream()
                        .map(AgendaItem::title)
                        .toList());
    }

    private int move(Client who, AgendaItem item, int place, int seen) {
        return who.submit(
                        page + "/agenda",
                        page + "/items/" + item.id().value() + "/place",
                        Map.of("seen", String.valueOf(seen), "now", "1", "place", String.valueOf(place)))
                .statusCode();
    }

    private HttpResponse<String> write(Client who, AgendaItem item, Map<String, String> typed) {
        var fields = new HashMap<>(Map.of("itemVersion", "0", "decisionVersion", "", "record", "", "outcome", ""));
        fields.putAll(typed);
        return who.submit(page + "/sitting", page + "/items/" + item.id().value() + "/record", fields);
    }

    @Test
    void of_two_who_move_on_the_same_agenda_the_second_sees_what_the_first_did() {
        var seen = now().version();

        assertThat(move(one, accounts, 1, seen)).isEqualTo(302);
        assertThat(move(other, bus, 2, seen)).isEqualTo(409);

        assertThat(titles()).containsExactly("Årsregnskap", "Kollektivtrafikk");
        assertThat(move(other, bus, 1, now().version())).isEqualTo(302);
        assertThat(titles()).containsExactly("Kollektivtrafikk", "Årsregnskap");
    }

    @Test
    void a_decision_is_written_though_somebody_moves_its_item_meanwhile() {
        var seen = now(bus).version();
        assertThat(move(one, bus, 2, now().version())).isEqualTo(302);

        var answer = write(
                other,
                bus,
                Map.of(
                        "itemVersion",
                        String.valueOf(seen),
                        "record",
                        "Bussveien ble lagt fram.",
                        "outcome",
                        "own-text",
                        "text",
                        "Bussveien støttes."));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(now(bus).record()).contains("Bussveien ble lagt fram.");
        assertThat(titles()).containsExactly("Årsregnskap", "Kollektivtrafikk");
        assertThat(ThisAlliance.call(
                        alliance,
                        () -> some.decisions.of(bus.id()).orElseThrow().text()))
                .isEqualTo("Bussveien støttes.");
    }

    @Test
    void who_writes_of_an_item_that_was_taken_off_is_told_that_it_is_gone() {
        ThisAlliance.run(alliance, () -> some.agendas.remove(bus.id(), now().version()));

        assertThat(write(other, bus, Map.of("record", "For sent.")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void minutes_approved_while_somebody_edits_are_told_and_what_was_typed_comes_back() {
        var seen = String.valueOf(now(bus).version());
        ThisAlliance.run(alliance, () -> {
            var ready = minutes.ready(meeting.id(), group, 0);
            minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");
        });

        var record = write(other, bus, Map.of("itemVersion", seen, "record", "Skrevet i siste liten."));
        assertThat(record.statusCode()).isEqualTo(409);
        assertThat(record.body()).contains("Referatet er godkjent", "Skrevet i siste liten.");
        assertThat(now(bus).record()).isEmpty();

        var preface = other.submit(
                page + "/minutes",
                page + "/minutes",
                Map.of("body", group.value().toString(), "version", "0", "preface", "Nytt"));
        assertThat(preface.statusCode()).isEqualTo(409);
        assertThat(preface.body()).contains("Referatet er godkjent");
        assertThat(move(other, accounts, 1, now().version())).isEqualTo(409);
    }

    @Test
    void a_meeting_is_moved_over_midnight_but_into_no_hour_that_a_change_of_time_skips() {
        var form = new HashMap<>(Map.of(
                "version",
                String.valueOf(now().version()),
                "day",
                "2026-03-28",
                "begins",
                "22.00",
                "ends",
                "01.30",
                "endsOn",
                "2026-03-29",
                "place",
                "Lier",
                "title",
                ""));
        assertThat(other.submit(page + "/edit", page, form).statusCode()).isEqualTo(302);
        assertThat(now().sitting().endsOn()).isEqualTo(DAY.withMonth(3).withDayOfMonth(29));
        assertThat(other.get(page).body()).contains("29.03.2026");

        form.put("version", String.valueOf(now().version()));
        form.put("ends", "02.30");
        var skipped = other.submit(page + "/edit", page, form);
        assertThat(skipped.statusCode()).isEqualTo(400);
        assertThat(skipped.body()).contains("02.30", "sommertid");
        assertThat(now().sitting().ends()).isEqualTo(LocalTime.of(1, 30));
        form.put("version", String.valueOf(now().version() - 1));
        form.put("ends", "01.00");
        assertThat(other.submit(page + "/edit", page, form).statusCode()).isEqualTo(409);
    }

    @Test
    void more_votes_than_there_were_people_to_cast_them_are_kept_with_a_hint() {
        var typed = new HashMap<>(
                Map.of("itemVersion", String.valueOf(now(bus).version()), "outcome", "as-proposed", "inFavour", "2"));
        assertThat(write(one, bus, typed).statusCode()).isEqualTo(302);
        assertThat(one.get(page + "/sitting?item=" + bus.id().value()).body()).doesNotContain("kunne bare");

        typed.put("decisionVersion", "0");
        typed.put("against", "1");
        assertThat(write(one, bus, typed).statusCode()).isEqualTo(302);

        assertThat(one.get(page + "/sitting?item=" + bus.id().value()).body())
                .contains("3 stemmer, men etter oppmøtet kunne bare 2 stemme");
    }

    @Test
    void who_left_the_room_is_not_among_those_who_could_vote() {
        ThisAlliance.run(alliance, () -> {
            var left = attendances.entered(meeting.id()).getFirst();
            attendances.recuse(bus.id(), left.id(), true);
            some.decisions.record(bus.id(), new Verdict(Outcome.AS_PROPOSED, "", new Votes(2, 0, 0), null, null), null);
        });

        assertThat(one.get(page + "/sitting?item=" + bus.id().value()).body())
                .contains("2 stemmer, men etter oppmøtet kunne bare 1 stemme");
    }

    @Test
    void a_notice_is_sent_again_from_the_page_and_listed_there() {
        ThisAlliance.run(
                alliance,
                () -> some.meetings.convene(
                        meeting.id(), some.meetings.get(meeting.id()).version()));
        var body = Map.of("body", group.value().toString());
        assertThat(one.submit(page, page + "/notices", body).statusCode()).isEqualTo(409);
        ThisAlliance.run(alliance, () -> some.item(meeting, group, "Sen sak", "Vedtas."));

        assertThat(one.submit(page, page + "/notices", body).statusCode()).isEqualTo(302);

        assertThat(one.get(page).body()).contains("Ettersendt", "/notices/1.pdf", "/notices/2.docx");
        assertThat(new String(
                        one.getBytes(page + "/notices/2.pdf?body=" + group.value())
                                .body(),
                        0,
                        4))
                .isEqualTo("%PDF");
        var reader = new Client(environment)
                .withBasic(cast.with(Role.READER, alliance).userName(), Cast.PASSWORD);
        var api = "/api/v1" + page;
        assertThat(reader.get(api + "/notices").statusCode()).isEqualTo(404);
        var secretary = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);
        assertThat((List<?>) JsonPath.read(secretary.get(api + "/notices").body(), "$.items"))
                .hasSize(2);
        assertThat(secretary.getBytes(api + "/notices/1.docx").statusCode()).isEqualTo(200);
        assertThat(secretary.getBytes(api + "/notices/3.docx").statusCode()).isEqualTo(404);
        assertThat(secretary.postJson(api + "/notices", "").statusCode()).isEqualTo(409);
    }
}
