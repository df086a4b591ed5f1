package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Bodies outside answer what they were sent, and other bodies are heard before a case is decided. */
@AccessTest
class CaseHearingsTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate DAY = TODAY.minusDays(40);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Cast cast;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client secretary;
    private Chamber chamber;
    private BodyId group;
    private BodyId council;
    private Treatment treatment;
    private String matter;

    @BeforeEach
    void aCaseAndABodyOutside() {
        alliance = cast.alliance();
        secretary = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        chamber = new Chamber(application);
        group = ThisAlliance.call(alliance, chamber::group);
        council = ThisAlliance.call(
                alliance,
                () -> bodies.found(Body.Draft.external("Asker kommunestyre")).id());
        treatment = ThisAlliance.call(alliance, () -> chamber.waiting(group, "Kommunehelsesamarbeidet"));
        matter = "/" + alliance.slug() + "/cases/" + treatment.caseId().value();
    }

    private Treatment sent() {
        return ThisAlliance.call(alliance, () -> {
            chamber.decided(treatment, DAY, Outcome.OWN_TEXT, "Avtalen forlenges.");
            return forwarding.forward(treatment.id(), council, null, null);
        });
    }

    private String at(Treatment which, String what) {
        return "/" + alliance.slug() + "/cases/" + which.caseId().value() + "/treatments/"
                + which.id().value() + "/" + what;
    }

    private HttpResponse<String> answer(Treatment which, String outcome, String text, LocalDate on, String number) {
        return secretary.submit(
                matter,
                at(which, "answer"),
                Map.of("outcome", outcome, "text", text, "on", on.toString(), "number", number));
    }

    private Treatment now(Treatment which) {
        return ThisAlliance.call(alliance, () -> chamber.now(which));
    }

    private List<Treatment> backlog(BodyId body) {
        return ThisAlliance.call(alliance, () -> chamber.cases.backlog(body));
    }

    @Test
    void the_answer_of_a_body_outside_is_entered_with_its_number_and_reported_to_where_the_case_came_from() {
        var sent = sent();
        assertThat(secretary.get(matter).body()).contains("Svar fra Asker kommunestyre");

        assertThat(answer(sent, "own-text", "Kommunestyret slutter seg til, ut 2028.", DAY.plusDays(20), "PS 12/26")
                        .statusCode())
                .isEqualTo(302);

        assertThat(now(sent).state()).isEqualTo(TreatmentState.DECIDED);
        assertThat(now(sent).number()).contains("PS 12/26");
        var page = secretary.get(matter).body();
        assertThat(page.substring(page.indexOf("Sendt videre til"), page.indexOf("Sendt videre til") + 900))
                .contains("PS 12/26", "Asker kommunestyre", "Kommunestyret slutter seg til, ut 2028.");
        assertThat(page).contains("svar utenfra").doesNotContain("ved sirkulasjon");
        ThisAlliance.run(
                alliance,
                () -> assertThat(
                                forwarding.forward(sent.id(), group, null, null).proposal())
                        .contains("Kommunestyret slutter seg til, ut 2028."));
    }

    @Test
    void what_a_body_outside_sends_back_waits_where_it_came_from_and_no_number_is_invented_for_it() {
        var sent = sent();

        answer(sent, "referred-back", "Utred kostnadene.", DAY.plusDays(20), "");

        assertThat(now(sent).number()).isEmpty();
        assertThat(backlog(group)).extracting(Treatment::caseId).containsExactly(treatment.caseId());
    }

    @Test
    void an_answer_before_the_case_was_sent_or_of_a_body_of_ours_is_refused() {
        var sent = sent();

        assertThat(answer(sent, "noted", "", DAY.minusDays(1), "").statusCode()).isEqualTo(400);
        assertThat(answer(sent, "noted", "", TODAY.plusDays(1), "").statusCode())
                .isEqualTo(400);
        assertThat(answer(sent, "unknown", "", TODAY, "").statusCode()).isEqualTo(400);
        assertThat(answer(sent, "own-text", "", TODAY, "").statusCode()).isEqualTo(400);
        assertThat(now(sent).state()).isEqualTo(TreatmentState.WAITING);

        var ours = ThisAlliance.call(alliance, () -> chamber.waiting(group, "Egen sak"));
        assertThat(answer(ours, "noted", "", TODAY, "").statusCode()).isEqualTo(404);
    }

    @Test
    void other_bodies_are_heard_before_it_is_decided_and_what_they_say_stands_beside_it() {
        var steering = ThisAlliance.call(alliance, () -> chamber.steering());
        assertThat(secretary.get(matter).body()).contains(at(treatment, "hearings"));
        assertThat(secretary.get(at(treatment, "hearings")).body())
                .contains("Styringsgruppen", "Asker kommunestyre", "Hva mener dere om forslaget?");

        var asked = hear(steering);

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
        var heard = backlog(steering).getFirst();
        assertThat(heard.proposal()).contains("Slutter seg til Kommunehelsesamarbeidet.");
        assertThat(heard.background()).contains("Hva mener dere?");
        assertThat(now(treatment).open()).isTrue();
        assertThat(secretary.get(matter).body()).contains("Spurt utenom møter", "Uttalelser");
        assertThat(hear(steering).statusCode()).isEqualTo(400);

        ThisAlliance.run(alliance, () -> chamber.decided(heard, TODAY, Outcome.OWN_TEXT, "Vi er skeptiske."));

        var page = secretary.get(matter).body();
        assertThat(page.substring(page.indexOf("Uttalelser"), page.indexOf("Uttalelser") + 700))
                .contains("Styringsgruppen", "Vi er skeptiske.");
        assertThat(now(treatment).open()).isTrue();
    }

    @Test
    void who_is_not_signed_in_reads_no_comment_by_letter_and_those_of_meetings() {
        var steering = ThisAlliance.call(alliance, () -> chamber.steering());
        hear(steering);
        hear(council);
        var byLetter = backlog(council).getFirst();
        var decision = ThisAlliance.call(
                alliance, () -> chamber.decisions.byCirculation(byLetter.id(), Outcome.OWN_TEXT, "Vi er imot.", TODAY));
        var inMeeting = backlog(steering).getFirst();
        ThisAlliance.run(alliance, () -> chamber.decided(inMeeting, TODAY, Outcome.OWN_TEXT, "Vi er skeptiske."));
        ThisAlliance.run(alliance, () -> chamber.decided(treatment, TODAY, Outcome.OWN_TEXT, "Avtalen forlenges."));

        application.getBean(Alliances.class).present(alliance.id(), alliance.name(), "nb", null, true);
        var outside = new Client(environment);
        assertThat(outside.get(matter).body())
                .contains("Avtalen forlenges.", "Vi er skeptiske.")
                .doesNotContain("Vi er imot.", "Asker kommunestyre", "Sendt videre til");
        assertThat(outside.get("/api/v1" + matter).body())
                .contains("Avtalen forlenges.")
                .doesNotContain("Vi er imot.");
        assertThat(secretary.get(matter).body()).contains("Vi er imot.", "Vi er skeptiske.");

        var letter = "/" + alliance.slug() + "/cases/" + byLetter.caseId().value();
        assertThat(outside.get("/api/v1" + letter).statusCode()).isNotEqualTo(200);
        assertThat(outside.get("/api/v1/" + alliance.slug() + "/cases").body())
                .contains(inMeeting.caseId().value().toString())
                .doesNotContain(byLetter.caseId().value().toString());
        assertThat(outside.get("/api/v1/" + alliance.slug() + "/decisions").body())
                .contains("Vi er skeptiske.")
                .doesNotContain("Vi er imot.");
        assertThat(outside.get("/api/v1/" + alliance.slug() + "/decisions/"
                                + decision.id().value())
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(secretary.get(letter).body()).contains("Vi er imot.");
    }

    @Test
    void bodies_are_heard_and_their_answers_entered_over_the_api_too() {
        var client = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);
        var hearing = "{\"bodies\":[\"%s\"],\"question\":\"Hva mener dere?\",\"deadline\":\"%s\"}";
        var steering = ThisAlliance.call(alliance, () -> chamber.steering());
        var hearings = "/api/v1" + at(treatment, "hearings");
        assertThat(client.postJson(hearings, hearing.formatted(steering.value(), "snart"))
                        .statusCode())
                .isEqualTo(400);
        var asked = client.postJson(hearings, hearing.formatted(steering.value(), TODAY.plusDays(30)));
        assertThat(asked.statusCode()).isEqualTo(201);
        String heard = JsonPath.read(asked.body(), "$.items[0].treatment");
        assertThat(backlog(steering).getFirst().id().value()).hasToString(heard);

        var sent = sent();
        var said = "{\"outcome\":\"own-text\",\"text\":\"Slutter seg til.\",\"on\":\"%s\",\"number\":\"PS 12/26\"}"
                .formatted(DAY.plusDays(20));
        var reader = new Client(environment)
                .withBasic(cast.with(Role.READER, alliance).userName(), Cast.PASSWORD);
        assertThat(reader.postJson("/api/v1" + at(sent, "answer"), said).statusCode())
                .isEqualTo(404);
        assertThat(client.postJson("/api/v1" + at(treatment, "answer"), said).statusCode())
                .isEqualTo(404);
        var answered = client.postJson("/api/v1" + at(sent, "answer"), said);
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        assertThat(answered.body()).contains("PS 12/26", "Slutter seg til.");
        assertThat(now(sent).number()).contains("PS 12/26");
    }

    @Test
    void nobody_is_heard_on_what_is_decided_or_withheld_from_them() {
        ThisAlliance.run(alliance, () -> {
            var known = chamber.cases.get(treatment.caseId());
            chamber.cases.withhold(known.id(), known.version(), "Personalsak");
        });
        assertThat(hear(council).statusCode()).isEqualTo(400);
        var steering = ThisAlliance.call(alliance, () -> chamber.steering());
        assertThat(hear(steering).statusCode()).isEqualTo(302);
        ThisAlliance.run(
                alliance,
                () -> assertThat(chamber.cases
                                .get(chamber.cases.backlog(steering).getFirst().caseId())
                                .withheld())
                        .contains("Personalsak"));

        ThisAlliance.run(alliance, () -> chamber.decided(treatment, TODAY, Outcome.NOTED, ""));
        assertThat(hear(group).statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> hear(BodyId body) {
        var fields = new HashMap<String, String>();
        fields.put("bodies", body.value().toString());
        fields.put("question", "Hva mener dere?");
        fields.put("deadline", TODAY.plusDays(30).toString());
        return secretary.submit(matter, at(treatment, "hearings"), fields);
    }
}
