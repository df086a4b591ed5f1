package org.samband.server.meeting.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.CaseReturns;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.MeetingForTests;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.Treatment;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What a body decides without a meeting promises like any other decision, and keeps what was promised. */
@AccessTest
class PromisesOutsideMeetingsTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate DECIDED = TODAY.minusDays(30);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String SENTENCE =
            "Vertskommune legges fram for Rådmannsgruppen i møte " + WRITTEN.format(TODAY.plusDays(20)) + ".";
    private static final String UNREAD = "utenfor møte " + WRITTEN.format(DECIDED) + " lover noe ingen har sett på";

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseReturns returns;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client secretary;
    private String home;
    private BodyId group;
    private Treatment treatment;

    @BeforeEach
    void aCaseOfThreeWhoVote() {
        alliance = cast.alliance();
        home = "/" + alliance.slug();
        secretary = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        group = ThisAlliance.call(alliance, some::group);
        ThisAlliance.run(alliance, () -> some.appointThree(group));
        treatment = ThisAlliance.call(
                alliance, () -> cases.open(group, "Vertskommune", CaseTexts.proposing("Vi utreder. " + SENTENCE)));
    }

    private void decide(Treatment which, Outcome outcome, String text, LocalDate on) {
        ThisAlliance.run(alliance, () -> decisions.byCirculation(which.id(), outcome, text, on));
    }

    private String page() {
        return home + "/cases/" + treatment.caseId().value() + "/treatments/"
                + treatment.id().value() + "/promises";
    }

    private Map<String, String> sentence() {
        var decision = ThisAlliance.call(
                alliance,
                () -> decisions.outsideMeetings(treatment.id()).getFirst().id());
        return Map.of(
                "decision", decision.value().toString(),
                "sentence", SENTENCE,
                "kind", "RETURN",
                "body", group.value().toString(),
                "due", TODAY.plusDays(20).toString());
    }

    private List<String> open() {
        return JsonPath.read(
                new Client(environment)
                        .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD)
                        .get("/api/v1" + home + "/promises")
                        .body(),
                "$.items[?(@.state == 'open')].sentence");
    }

    @Test
    void what_was_decided_as_proposed_by_circulation_is_asked_about_until_somebody_has_read_it() {
        decide(treatment, Outcome.AS_PROPOSED, "", DECIDED);
        assertThat(secretary.get(home).body()).contains("Én setning i det Rådmannsgruppen vedtok " + UNREAD);
        assertThat(secretary.get(page()).body()).contains(SENTENCE).doesNotContain("<blockquote>Vi utreder.");

        secretary.submit(page(), page(), sentence());

        assertThat(open()).containsExactly(SENTENCE);
        assertThat(secretary.get(home).body()).doesNotContain(UNREAD);
    }

    @Test
    void a_sentence_that_promises_nothing_is_put_aside() {
        decide(treatment, Outcome.AS_PROPOSED, "", DECIDED);

        secretary.submit(page(), page() + "/set-aside", sentence());

        assertThat(open()).isEmpty();
        assertThat(secretary.get(home).body()).doesNotContain(UNREAD);
        assertThat(secretary.get(page()).body()).doesNotContain(SENTENCE);
    }

    @Test
    void what_is_refused_promises_nothing_though_its_proposal_did() {
        decide(treatment, Outcome.REFUSED, "", DECIDED);

        assertThat(secretary.get(home).body()).doesNotContain(UNREAD);
    }

    @Test
    void what_is_decided_by_circulation_keeps_the_promise_and_what_is_put_off_does_not() {
        decide(treatment, Outcome.AS_PROPOSED, "", DECIDED);
        secretary.submit(page(), page(), sentence());

        var again = ThisAlliance.call(alliance, () -> returns.to(group, treatment.id()));
        decide(again, Outcome.DEFERRED, "Utsettes.", DECIDED.plusDays(5));
        assertThat(open()).containsExactly(SENTENCE);

        var last = ThisAlliance.call(alliance, () -> returns.to(group, treatment.id()));
        decide(last, Outcome.OWN_TEXT, "Asker er vertskommune.", DECIDED.plusDays(10));
        assertThat(open()).isEmpty();
    }

    @Test
    void the_page_of_a_circulation_shows_what_it_promises_and_comes_back_there() {
        var api = new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);
        var inquiries = "/api/v1" + home + "/inquiries";
        var asked = api.postJson(inquiries, """
                {"kind": "CIRCULATION", "treatment": "%s", "title": "Vertskommune", "question": "Enig?",
                 "deadline": "%s"}""".formatted(treatment.id().value(), TODAY.plusDays(7)))
                .body();
        String id = JsonPath.read(asked, "$.id");
        List<String> answers = JsonPath.read(asked, "$.answers[*].id");
        answers.forEach(
                each -> api.change("PUT", inquiries + "/" + id + "/answers/" + each, "{\"stance\": \"YES\"}", "*"));
        assertThat(api.change("POST", inquiries + "/" + id + "/closing", "{}", "*")
                        .statusCode())
                .isEqualTo(200);

        var inquiry = home + "/inquiries/" + id;
        assertThat(secretary.get(inquiry).body()).contains("<blockquote>" + SENTENCE);
        var fields = new HashMap<>(sentence());
        fields.put("inquiry", id);
        var kept = secretary.submit(inquiry, page(), fields);

        assertThat(kept.headers().firstValue("Location").orElseThrow()).endsWith(inquiry);
        assertThat(secretary.get(inquiry).body())
                .contains("Følges allerede", SENTENCE)
                .doesNotContain("<blockquote>");
    }

    @Test
    void a_task_is_shown_on_the_page_of_the_body_that_was_given_it() {
        secretary.submit(
                home + "/promises/new",
                home + "/promises",
                Map.of(
                        "sentence",
                        "Kontrollere ordningen i mai.",
                        "kind",
                        "TASK",
                        "body",
                        group.value().toString(),
                        "due",
                        TODAY.minusDays(1).toString()));

        assertThat(secretary.get(home + "/bodies/" + group.value()).body())
                .contains("Dette har organet fått i oppgave", "Oppgave: Kontrollere ordningen i mai.")
                .doesNotContain("Dette er lovet hit");
    }
}
