package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.time.LocalDate;
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
import org.samband.server.body.BodyId;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.PromiseKind;
import org.samband.server.meeting.promise.Promises;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who reads drafts and what is withheld, on every page and address that tells of a meeting. */
@AccessTest
class WithheldOverHttpTests {

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private Promises promises;

    @Autowired
    private Alliances alliances;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private BodyId group;
    private Meeting meeting;
    private AgendaItem bus;
    private AgendaItem secret;
    private AgendaItem detail;
    private String home;
    private String api;

    @BeforeEach
    void conveneAMeeting() {
        alliance = cast.alliance();
        alliances.present(alliance.id(), alliance.name(), "nb", null, true);
        home = "/" + alliance.slug();
        api = "/api/v1" + home;
        group = ThisAlliance.call(alliance, some::group);
        meeting = ThisAlliance.call(alliance, () -> some.meeting(group, DAY));
        bus = item("Kollektivtrafikk", "Vestregionen støtter bussveien.");
        secret = item("Hemmelig ansettelse", "Hemmelig person ansettes.");
        detail = ThisAlliance.call(alliance, () -> some.agendas.addUnder(secret.id(), "Hemmelig detalj"));
        ThisAlliance.run(alliance, () -> {
            some.appointThree(group);
            var matter = some.cases.get(
                    some.cases.treatment(secret.treatmentId().orElseThrow()).caseId());
            some.cases.withhold(matter.id(), matter.version(), "Personalsak");
            some.meetings.convene(meeting.id(), some.meetings.get(meeting.id()).version());
            bus = some.agendas.change(
                    bus.id(), some.agendas.get(bus.id()).version(), bus.title(), "Dette ble sagt under saken.");
            some.decisions.record(
                    bus.id(), new Verdict(Outcome.OWN_TEXT, "Dette skrives det på.", null, null, "En merknad."), null);
            some.decisions.record(secret.id(), Verdict.of(Outcome.OWN_TEXT, "Hemmelig navn ansettes."), null);
            some.decisions.record(detail.id(), Verdict.of(Outcome.OWN_TEXT, "Hemmelig lønn."), null);
        });
    }

    private AgendaItem item(String title, String proposal) {
        return ThisAlliance.call(alliance, () -> some.item(meeting, group, title, proposal));
    }

    private Client as(Role role) {
        return new Client(environment).withBasic(cast.with(role, alliance).userName(), Cast.PASSWORD);
    }

    private Client browser(Role role) {
        return new Client(environment).signedIn(cast.with(role, alliance));
    }

    private String one() {
        return "/meetings/" + meeting.id().value();
    }

    private void sign() {
        ThisAlliance.run(alliance, () -> {
            var ready = minutes.ready(meeting.id(), group, 0);
            minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien");
        });
    }

    @Test
    void outside_nobody_reads_a_decision_before_it_is_final_nor_what_was_said_before_the_minutes_are_approved() {
        var agenda = api + one() + "/agenda";
        var outside = List.of(new Client(environment), as(Role.MEMBER_CONTACT));

        assertThat(as(Role.READER).get(agenda).body()).contains("Dette ble sagt", "Dette skrives");
        for (var client : outside) {
            assertThat(client.get(agenda).body())
                    .contains("Kollektivtrafikk")
                    .doesNotContain("Dette", "merknad", "own-text");
        }
        var page = new Client(environment).get(home + one()).body();
        assertThat(page).contains("Kollektivtrafikk").doesNotContain("Vedtatt med egen tekst");

        var ready = ThisAlliance.call(alliance, () -> minutes.ready(meeting.id(), group, 0));
        for (var client : outside) {
            assertThat(client.get(agenda).body()).contains("Dette skrives").doesNotContain("Dette ble sagt");
        }

        ThisAlliance.run(alliance, () -> minutes.sign(meeting.id(), group, ready.version(), DAY, "Astrid Lien"));
        for (var client : outside) {
            assertThat(client.get(agenda).body()).contains("Dette skrives", "Dette ble sagt");
        }
    }

    @Test
    void only_the_secretariat_reads_what_is_withheld_of_a_meeting() {
        sign();
        var paths = List.of(one() + "/agenda", one() + "/minutes", one() + "/minutes.txt");
        var pages = List.of(one(), one() + "/minutes", one() + "/minutes.txt", one() + "/notice.txt", "");

        for (var path : paths) {
            assertThat(as(Role.SECRETARIAT).get(api + path).body()).as(path).contains("Hemmelig");
            for (var role : List.of(Role.READER, Role.CONTRIBUTOR, Role.MEMBER_CONTACT)) {
                var answer = as(role).get(api + path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body()).as(role + path).doesNotContain("Hemmelig");
            }
            assertThat(new Client(environment).get(api + path).body()).as(path).doesNotContain("Hemmelig");
        }
        var secretary = browser(Role.SECRETARIAT);
        var reader = browser(Role.READER);
        for (var path : pages) {
            assertThat(secretary.get(home + path).body()).as(path).contains("Hemmelig");
            assertThat(reader.get(home + path).statusCode()).as(path).isEqualTo(200);
            for (var client : List.of(reader, browser(Role.MEMBER_CONTACT), new Client(environment))) {
                assertThat(client.get(home + path).body()).as(path).doesNotContain("Hemmelig");
            }
        }
    }

    @Test
    void a_promise_of_a_withheld_case_is_for_the_secretariat() {
        ThisAlliance.run(alliance, () -> {
            var open = new Promise.Content("Åpent notat skrives.", PromiseKind.TASK, null, DAY, null, null);
            var kept = new Promise.Content("Hemmelig notat skrives.", PromiseKind.TASK, null, DAY, null, null);
            promises.add(some.decisions.of(bus.id()).orElseThrow().id(), open);
            promises.add(some.decisions.of(detail.id()).orElseThrow().id(), kept);
        });

        assertThat(as(Role.SECRETARIAT).get(api + "/promises").body()).contains("Åpent", "Hemmelig");
        assertThat(browser(Role.SECRETARIAT).get(home + "/promises").body()).contains("Åpent", "Hemmelig");
        for (var role : List.of(Role.READER, Role.CONTRIBUTOR)) {
            assertThat(as(role).get(api + "/promises").body()).contains("Åpent").doesNotContain("Hemmelig");
            assertThat(browser(role).get(home + "/promises?state=all").body())
                    .contains("Åpent")
                    .doesNotContain("Hemmelig");
        }
    }

    @Test
    void a_withheld_item_that_speaks_of_a_case_is_not_named_in_its_thread() {
        ThisAlliance.run(
                alliance,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into case_reference (id, item_id, written, treatment_id, version)
                        values (:id, :item, 'sak 01/2026', :treatment, 0)
                        """)
                        .param("id", UUID.randomUUID())
                        .param("item", detail.id().value())
                        .param("treatment", bus.treatmentId().orElseThrow().value())
                        .update()));
        var thread = "/cases/"
                + ThisAlliance.call(
                                alliance,
                                () -> some.cases.treatment(bus.treatmentId().orElseThrow()))
                        .caseId()
                        .value();

        assertThat(browser(Role.SECRETARIAT).get(home + thread).body()).contains("Hemmelig detalj");
        for (var client : List.of(browser(Role.READER), browser(Role.MEMBER_CONTACT), new Client(environment))) {
            var answer = client.get(home + thread);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Kollektivtrafikk").doesNotContain("Hemmelig");
        }
    }

    @Test
    void what_is_asked_about_a_withheld_case_is_told_the_secretariat_only() {
        var waiting = ThisAlliance.call(alliance, () -> {
            var treatment = some.cases.open(group, "Hemmelig runde", CaseTexts.proposing("Ja"));
            var matter = some.cases.get(treatment.caseId());
            some.cases.withhold(matter.id(), matter.version(), "Personalsak");
            return treatment;
        });
        var asked = as(Role.SECRETARIAT).postJson(api + "/inquiries", """
                {"kind": "CIRCULATION", "treatment": "%s", "title": "Hemmelig runde", "question": "Hemmelig?",
                 "deadline": "%s"}""".formatted(
                        waiting.id().value(), LocalDate.now().plusDays(7)));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);

        assertThat(as(Role.SECRETARIAT).get(api + "/inquiries").body()).contains("Hemmelig runde");
        assertThat(browser(Role.SECRETARIAT).get(home + "/inquiries").body()).contains("Hemmelig runde");
        for (var role : List.of(Role.READER, Role.CONTRIBUTOR, Role.MEMBER_CONTACT)) {
            assertThat(as(role).get(api + "/inquiries").body()).as(role.name()).doesNotContain("Hemmelig");
            assertThat(browser(role).get(home + "/inquiries").body())
                    .as(role.name())
                    .doesNotContain("Hemmelig");
        }
    }
}
