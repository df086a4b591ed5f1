package org.samband.server.meeting.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Appointment;
import org.samband.server.body.Appointments;
import org.samband.server.body.BodyId;
import org.samband.server.body.Persons;
import org.samband.server.data.Validity;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.MeetingForTests;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Treatment;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A decision by circulation in a body of three, one of whom signs in and answers for the own seat. */
@AccessTest
class SeatAnswersTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Cases cases;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Persons persons;

    @Autowired
    private Appointments appointments;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client secretary;
    private Account account;
    private Client holder;
    private BodyId group;
    private Appointment seat;
    private Treatment treatment;
    private String inquiry;
    private String address;

    @BeforeEach
    void askABodyOfThree() {
        alliance = cast.alliance();
        secretary = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);
        account = cast.account();
        holder = new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
        group = ThisAlliance.call(alliance, some::group);
        seat = ThisAlliance.call(alliance, () -> some.appointThree(group).getFirst());
        ThisAlliance.run(alliance, () -> persons.change(seat.person(), 0, "Astrid Lien", account.id()));
        treatment = ThisAlliance.call(
                alliance, () -> cases.open(group, "Høringsuttalelse", CaseTexts.proposing("Uttalelsen vedtas.")));
        var asked = secretary.postJson("/api/v1/" + alliance.slug() + "/inquiries", """
                {"kind": "CIRCULATION", "treatment": "%s", "title": "Runden", "question": "Vedtas uttalelsen?",
                 "deadline": "%s"}""".formatted(
                        treatment.id().value(), TODAY.plusDays(7)));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        inquiry = asked.body();
        address = "/api/v1/" + alliance.slug() + "/inquiries/" + JsonPath.<String>read(inquiry, "$.id");
    }

    private String answerOf(String name) {
        List<String> ids = JsonPath.read(inquiry, "$.answers[?(@.name == '" + name + "')].id");
        return ids.getFirst();
    }

    private int say(Client client, String name, String stance) {
        return client.change("PUT", address + "/answers/" + answerOf(name), "{\"stance\": \"" + stance + "\"}", "*")
                .statusCode();
    }

    private String read(String path) {
        var found = JsonPath.<List<Object>>read(secretary.get(address).body(), path);
        return String.valueOf(found.getFirst());
    }

    @Test
    void whoever_holds_a_seat_finds_the_question_on_their_page_and_answers_it_there() {
        var browser = new Client(environment).signedIn(account);
        var page = "/" + alliance.slug() + "/inquiries/" + JsonPath.<String>read(inquiry, "$.id");
        assertThat(browser.get("/my").body()).contains("Answer: Runden", page);
        assertThat(browser.get(page).body()).contains("Vedtas uttalelsen?", "Svaret fra Astrid Lien");

        browser.submit(
                page, page + "/answers/" + answerOf("Astrid Lien"), Map.of("stance", "YES", "text", "Helt enig."));

        assertThat(read("$.answers[?(@.name == 'Astrid Lien')].stance")).isEqualTo("YES");
        assertThat(browser.get("/my").body()).doesNotContain("Runden");
    }

    @Test
    void nobody_answers_for_another_seat_but_the_secretariat_for_all() {
        assertThat(say(holder, "Gro Heimdal", "YES")).isEqualTo(404);
        assertThat(say(secretary, "Gro Heimdal", "YES")).isEqualTo(200);
        var reader = new Client(environment)
                .withBasic(cast.with(Role.READER, alliance).userName(), Cast.PASSWORD);
        assertThat(say(reader, "Astrid Lien", "NO")).isEqualTo(404);
    }

    @Test
    void whose_seat_has_ended_answers_no_more() {
        assertThat(say(holder, "Astrid Lien", "YES")).isEqualTo(200);
        cast.grant(alliance, account, Role.READER);
        ThisAlliance.run(
                alliance,
                () -> appointments.change(
                        seat.id(),
                        0,
                        new Appointment.Draft(
                                "Astrid Lien",
                                null,
                                seat.role(),
                                1,
                                new Validity(TODAY.minusYears(1), TODAY.minusDays(1)))));

        assertThat(holder.get(address).statusCode()).isEqualTo(200);
        assertThat(say(holder, "Astrid Lien", "NO")).isEqualTo(404);
    }

    @Test
    void an_answer_after_the_deadline_counts_and_is_marked_and_a_changed_one_tells_what_it_was() {
        ThisAlliance.run(
                alliance,
                () -> transaction.executeWithoutResult(
                        _ -> sql.sql("update inquiry set asked_on = :asked, deadline = :deadline")
                                .param("asked", TODAY.minusDays(9))
                                .param("deadline", TODAY.minusDays(2))
                                .update()));

        say(holder, "Astrid Lien", "YES");
        say(holder, "Astrid Lien", "NO");

        assertThat(read("$.answers[?(@.name == 'Astrid Lien')].late")).isEqualTo("true");
        assertThat(read("$.answers[?(@.name == 'Astrid Lien')].changedFrom")).isEqualTo("YES");
        assertThat(read("$.answers[?(@.name == 'Gro Heimdal')].late")).isEqualTo("false");
        var page = new Client(environment)
                .signedIn(cast.with(Role.READER, alliance))
                .get("/" + alliance.slug() + "/inquiries/" + JsonPath.<String>read(inquiry, "$.id"))
                .body();
        assertThat(page).contains("etter fristen", "endret fra «Ja»");
    }

    @Test
    void what_is_decided_so_gets_the_next_number_of_the_body_and_the_next_meeting_goes_on_after_it() {
        say(holder, "Astrid Lien", "YES");
        say(secretary, "Gro Heimdal", "YES");
        assertThat(secretary.change("POST", address + "/closing", "{}", "*").statusCode())
                .isEqualTo(200);

        assertThat(number(treatment)).isEqualTo("01/" + TODAY.getYear());
        var next = ThisAlliance.call(alliance, () -> {
            var meeting = some.meeting(group, LocalDate.of(TODAY.getYear(), 12, 31));
            var item = some.item(meeting, group, "Neste sak", "Ja");
            meetings.convene(meeting.id(), meetings.get(meeting.id()).version());
            return cases.treatment(item.treatmentId().orElseThrow());
        });
        assertThat(number(next)).isEqualTo("02/" + TODAY.getYear());
    }

    private String number(Treatment of) {
        return ThisAlliance.call(
                alliance, () -> cases.treatment(of.id()).number().orElse("none"));
    }

    @Test
    void what_is_taken_back_says_why_and_leaves_the_case_as_it_was() {
        assertThat(secretary.change("POST", address + "/withdrawal", "{}", "*").statusCode())
                .isEqualTo(400);
        assertThat(holder.change("POST", address + "/withdrawal", "{\"reason\": \"Nei\"}", "*")
                        .statusCode())
                .isIn(403, 404);

        var taken = secretary.change("POST", address + "/withdrawal", "{\"reason\": \"Spurt for tidlig.\"}", "*");

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(taken.body(), "$.inquiry.withdrawn")).isTrue();
        assertThat(say(holder, "Astrid Lien", "YES")).isEqualTo(409);
        assertThat(number(treatment)).isEqualTo("none");
        var now = ThisAlliance.call(alliance, () -> cases.treatment(treatment.id()));
        assertThat(now.state()).isEqualTo(TreatmentState.WAITING);
        assertThat(new Client(environment).signedIn(account).get("/my").body()).doesNotContain("Runden");
    }
}
