package org.samband.server.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.document.Archive;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanSubmissions;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What is laid forward with a case: its papers, those that are awaited, and the plan that it is about. */
@AccessTest
class CasePapersOverHttpTests {

    private static final byte[] PDF = "%PDF-1.7 Revisjonsberetning".getBytes(UTF_8);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Alliances alliances;

    @Autowired
    private MeetingNotices notices;

    @Autowired
    private Archive archive;

    @Autowired
    private CasePapers papers;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanSubmissions submissions;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private BodyId group;
    private Meeting meeting;
    private AgendaItem item;
    private Case matter;
    private String page;
    private String api;

    @BeforeEach
    void layACaseBeforeAMeeting() {
        alliance = cast.alliance();
        alliances.present(alliance.id(), alliance.name(), "nb", null, true);
        group = ThisAlliance.call(alliance, some::group);
        meeting = ThisAlliance.call(alliance, () -> some.meeting(group, DAY));
        item = ThisAlliance.call(alliance, () -> some.item(meeting, group, "Regnskap", "Regnskapet godkjennes."));
        matter = ThisAlliance.call(
                alliance,
                () -> some.cases.get(
                        some.cases.treatment(item.treatmentId().orElseThrow()).caseId()));
        page = "/" + alliance.slug() + "/cases/" + matter.id().value();
        api = "/api/v1" + page + "/papers";
    }

    private Client secretary() {
        return new Client(environment)
                .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD);
    }

    private Client browser() {
        return new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
    }

    private void convene() {
        ThisAlliance.run(
                alliance,
                () -> some.meetings.convene(
                        meeting.id(), some.meetings.get(meeting.id()).version()));
    }

    private String notice(int number) {
        return ThisAlliance.call(
                alliance,
                () -> archive.find(notices.of(meeting.id()).get(number - 1).documentId())
                        .orElseThrow()
                        .document()
                        .toString());
    }

    private static String id(String json) {
        var found = ID.matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }

    @Test
    void a_file_from_the_page_stands_on_it_at_the_meeting_and_in_the_notice_and_comes_back_as_it_was() {
        var client = browser();
        var answer = client.submitFile(page, page + "/papers", "Beretning.pdf", PDF);
        assertThat(answer.statusCode()).isEqualTo(302);

        var address = Pattern.compile(Pattern.quote(page) + "/papers/[0-9a-f-]{36}(?=\")")
                .matcher(client.get(page).body());
        assertThat(address.find()).isTrue();
        assertThat(client.getBytes(address.group()).body()).isEqualTo(PDF);
        var sitting = "/" + alliance.slug() + "/meetings/" + meeting.id().value() + "/sitting?item=";
        assertThat(client.get(sitting + item.id().value()).body()).contains(address.group(), "Beretning.pdf");
        convene();
        assertThat(notice(1)).contains("Vedlegg", "Beretning.pdf");
    }

    @Test
    void only_pdf_and_word_are_taken_by_what_is_in_them() {
        var client = secretary();
        assertThat(client.postFile(api, "side.pdf", "<html>".getBytes(UTF_8), "x", "")
                        .statusCode())
                .isEqualTo(415);
        assertThat(client.postFile(api, "beretning.docx", PDF, "x", "").statusCode())
                .isEqualTo(415);
        assertThat(client.postFile(api, "tom.pdf", new byte[0], "x", "").statusCode())
                .isEqualTo(422);
        var macros = "PK\u0003\u0004 word/document.xml word/vbaProject.bin".getBytes(UTF_8);
        assertThat(client.postFile(api, "makro.docx", macros, "x", "").statusCode())
                .isEqualTo(415);
        var word = "PK\u0003\u0004 word/document.xml".getBytes(UTF_8);
        assertThat(client.postFile(api, "notat.docx", word, "x", "").statusCode())
                .isEqualTo(201);
        assertThat(client.get(api).body()).contains("notat.docx").doesNotContain("side.pdf", "tom.pdf");
    }

    @Test
    void what_is_awaited_is_named_in_the_notice_and_due_until_its_file_is_there() {
        var client = secretary();
        var awaited = "{\"name\":\"Revisors beretning\",\"awaitedOn\":\"2026-03-10\"}";
        var answer = client.postJson(api, awaited);
        assertThat(answer.statusCode()).isEqualTo(201);
        var paper = api + "/" + id(answer.body());
        assertThat(client.get(paper).statusCode()).isEqualTo(404);
        assertThat(client.postJson(api, "{\"name\":\"Noe\"}").statusCode()).isEqualTo(400);
        convene();
        assertThat(notice(1)).contains("Revisors beretning (ettersendes innen 10.03.2026)");
        assertThat(late()).isNotEmpty();

        assertThat(secretary()
                        .with("If-Match", "\"7\"")
                        .postFile(paper + "/file", "Feil.pdf", PDF, "x", "")
                        .statusCode())
                .isEqualTo(412);
        assertThat(client.get(paper).statusCode()).isEqualTo(404);
        assertThat(client.postFile(paper + "/file", "Beretning.pdf", PDF, "x", "")
                        .statusCode())
                .isEqualTo(200);

        assertThat(client.postFile(paper + "/file", "Beretning.pdf", PDF, "x", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(client.getBytes(paper).body()).isEqualTo(PDF);
        assertThat(late()).isEmpty();
        ThisAlliance.run(alliance, () -> notices.sendAgain(meeting.id(), group));
        assertThat(notice(2)).contains("Beretning.pdf").doesNotContain("ettersendes");
    }

    private List<CasePaper> late() {
        return ThisAlliance.call(alliance, () -> papers.awaitedUntil(LocalDate.of(2026, 3, 20)));
    }

    @Test
    void a_paper_is_read_by_those_who_may_read_its_case_only() {
        var client = secretary();
        var paper = id(client.postFile(api, "Beretning.pdf", PDF, "x", "").body());
        convene();
        var outside = new Client(environment);
        assertThat(outside.get(page).body()).contains("Beretning.pdf");
        var open = outside.getBytes(page + "/papers/" + paper);
        assertThat(open.statusCode()).isEqualTo(200);
        var tag = open.headers().firstValue("ETag").orElseThrow();
        assertThat(outside.with("If-None-Match", tag)
                        .get(page + "/papers/" + paper)
                        .statusCode())
                .isEqualTo(304);

        ThisAlliance.run(
                alliance,
                () -> some.cases.withhold(
                        matter.id(), some.cases.get(matter.id()).version(), "Personalsak"));

        assertThat(new Client(environment).get(api + "/" + paper).statusCode()).isEqualTo(401);
        var reader = new Client(environment)
                .withBasic(cast.with(Role.READER, alliance).userName(), Cast.PASSWORD);
        assertThat(reader.get(api + "/" + paper).statusCode()).isEqualTo(404);
        assertThat(reader.get(api).statusCode()).isEqualTo(404);
        assertThat(client.get(api + "/" + paper).statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_taken_away_by_whoever_has_seen_it_and_not_once_the_body_has_decided() {
        var client = secretary();
        var paper = api + "/" + id(client.postFile(api, "En.pdf", PDF, "x", "").body());
        assertThat(client.delete(paper).statusCode()).isEqualTo(428);
        assertThat(client.change("DELETE", paper, "", "\"7\"").statusCode()).isEqualTo(412);
        assertThat(client.change("DELETE", paper, "", "\"0\"").statusCode()).isEqualTo(204);
        assertThat(client.get(paper).statusCode()).isEqualTo(404);

        var other = ThisAlliance.call(alliance, () -> some.cases.open(group, "Annet", CaseTexts.none()));
        var others = "/api/v1/" + alliance.slug() + "/cases/" + other.caseId().value() + "/papers";
        var decided = others + "/"
                + id(client.postFile(others, "To.pdf", PDF, "x", "").body());
        ThisAlliance.run(alliance, () -> some.decisions.byCirculation(other.id(), Outcome.AS_PROPOSED, "", DAY));
        assertThat(client.change("DELETE", decided, "", "\"0\"").statusCode()).isEqualTo(409);
        assertThat(client.getBytes(decided).body()).isEqualTo(PDF);
    }

    @Test
    void a_plan_that_is_laid_before_a_body_is_a_step_away_from_its_case_and_named_in_the_notice() {
        var plan = ThisAlliance.call(alliance, () -> {
            PlanId begun = plans.begin("Handlingsplan 2027", 2027).id();
            var treatment = submissions.lay(begun, group, "Planen vedtas.");
            item = some.agendas.add(meeting.id(), treatment.id());
            matter = some.cases.get(treatment.caseId());
            return begun;
        });
        convene();

        var link = "href=\"/" + alliance.slug() + "/plans/" + plan.value() + "\"";
        var client = browser();
        assertThat(client.get("/" + alliance.slug() + "/cases/" + matter.id().value())
                        .body())
                .contains(link);
        var sitting = "/" + alliance.slug() + "/meetings/" + meeting.id().value() + "/sitting?item=";
        assertThat(client.get(sitting + item.id().value()).body()).contains(link);
        assertThat(notice(1)).contains("som legges fram: Handlingsplan 2027");
    }
}
