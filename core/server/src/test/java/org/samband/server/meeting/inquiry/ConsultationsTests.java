package org.samband.server.meeting.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingForTests;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.Treatment;
import org.samband.server.meeting.Verdict;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Somebody outside asks, a body is to answer: a case of that body, whose decision is the answer. */
@AccessTest
class ConsultationsTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Cases cases;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client secretary;
    private BodyId group;
    private String api;

    @BeforeEach
    void aBodyThatAnswers() {
        alliance = cast.alliance();
        api = "/api/v1/" + alliance.slug() + "/inquiries";
        secretary = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);
        group = ThisAlliance.call(alliance, some::group);
    }

    private String asked(String more) {
        var answer = secretary.postJson(api, """
                {"kind": "CONSULTATION", "title": "Ny kommunelov", "question": "Hva mener dere om utkastet?",
                 "asker": "Departementet", "drafter": "Daglig leder", "deadline": "%s"%s}""".formatted(TODAY.plusDays(60), more));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return api + "/" + JsonPath.<String>read(answer.body(), "$.id");
    }

    private Treatment waiting() {
        return ThisAlliance.call(alliance, () -> cases.backlog(group).getFirst());
    }

    private void decide(Treatment treatment, Meeting meeting, Outcome outcome, String text) {
        ThisAlliance.run(alliance, () -> {
            var item = agendas.add(meeting.id(), treatment.id());
            decisions.finalise(
                    decisions.record(item.id(), Verdict.of(outcome, text), null).id());
        });
    }

    private Meeting meeting(int days) {
        return ThisAlliance.call(alliance, () -> some.meeting(group, TODAY.plusDays(days)));
    }

    @Test
    void it_waits_among_the_cases_of_the_body_with_who_asks_and_until_when() {
        asked(", \"body\": \"" + group.value() + "\"");

        var matter = waiting();
        assertThat(matter.background()).contains("Hva mener dere om utkastet?");
        var page = new Client(environment)
                .signedIn(cast.with(Role.READER, alliance))
                .get("/" + alliance.slug() + "/cases/" + matter.caseId().value())
                .body();
        assertThat(page).contains("Ny kommunelov", "Spurt utenom møter", "Departementet", "svar innen");
    }

    @Test
    void what_the_body_decides_in_the_end_is_shown_and_kept_as_the_answer() {
        var address = asked(", \"body\": \"" + group.value() + "\"");
        decide(waiting(), meeting(7), Outcome.DEFERRED, "Utsettes til neste møte.");
        var open = secretary.get(address).body();
        assertThat((Object) JsonPath.read(open, "$.matter.outcome")).isNull();
        assertThat(secretary.change("POST", address + "/closing", "{}", "*").statusCode())
                .isEqualTo(400);

        decide(waiting(), meeting(21), Outcome.OWN_TEXT, "Vi støtter utkastet.");

        var decided = secretary.get(address).body();
        assertThat(JsonPath.<String>read(decided, "$.matter.words")).isEqualTo("Vi støtter utkastet.");
        var browser = new Client(environment).signedIn(cast.with(Role.READER, alliance));
        assertThat(browser.get(address.substring("/api/v1".length())).body())
                .contains("Vedtak i Rådmannsgruppen", "Vi støtter utkastet.");
        var closed = secretary.change("POST", address + "/closing", "{}", "*");
        assertThat(JsonPath.<String>read(closed.body(), "$.inquiry.answer")).isEqualTo("Vi støtter utkastet.");
    }

    @Test
    void a_case_that_is_there_already_answers_it_and_one_that_is_decided_does_not() {
        var meeting = meeting(5);
        var item = ThisAlliance.call(alliance, () -> some.item(meeting, group, "Kommuneloven", "Vi støtter den."));
        var of = item.treatmentId().orElseThrow();
        var address = asked(", \"treatment\": \"" + of.value() + "\"");

        assertThat(JsonPath.<String>read(secretary.get(address).body(), "$.matter.title"))
                .isEqualTo("Kommuneloven");
        assertThat(ThisAlliance.<List<Treatment>, RuntimeException>call(alliance, () -> cases.backlog(group)))
                .isEmpty();
        ThisAlliance.run(
                alliance,
                () -> decisions.finalise(decisions
                        .record(item.id(), Verdict.of(Outcome.AS_PROPOSED, ""), null)
                        .id()));
        assertThat(JsonPath.<String>read(secretary.get(address).body(), "$.matter.words"))
                .isEqualTo("Vi støtter den.");
        assertThat(secretary
                        .postJson(api, """
                                {"kind": "CONSULTATION", "title": "Igjen", "question": "Hva nå?", "treatment": "%s",
                                 "deadline": "%s"}""".formatted(of.value(), TODAY.plusDays(9)))
                        .statusCode())
                .isEqualTo(400);
    }
}
