package org.samband.server.meeting.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.samband.server.meeting.AgendaItem;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingForTests;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.MinutesKeeping;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.Verdict;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What becomes of a sentence of a decision over several meetings, as the secretariat sees it. */
@AccessTest
class PromiseStoryTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate DECIDED = TODAY.minusDays(150);
    private static final LocalDate PROMISED = TODAY.minusDays(55);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String SENTENCE =
            "Vertskommune for 2018 legges fram for Rådmannsgruppen i møte " + WRITTEN.format(PROMISED) + ".";

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Decisions decisions;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private FoundPromises found;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client secretary;
    private String home;
    private BodyId group;
    private Meeting first;

    @BeforeEach
    void decideWithAPromise() {
        alliance = cast.alliance();
        home = "/" + alliance.slug();
        secretary = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        group = ThisAlliance.call(alliance, some::group);
        ThisAlliance.run(alliance, () -> some.appointThree(group));
        first = meeting(DECIDED);
        var item = item(first, "Vertskommune 2018");
        decide(item, Outcome.OWN_TEXT, "Saken tas til orientering. " + SENTENCE);
        hold(first);
    }

    private Meeting meeting(LocalDate day) {
        return ThisAlliance.call(alliance, () -> some.meeting(group, day));
    }

    private AgendaItem item(Meeting meeting, String title) {
        return ThisAlliance.call(alliance, () -> some.item(meeting, group, title, "Forslaget vedtas."));
    }

    private void decide(AgendaItem item, Outcome outcome, String text) {
        ThisAlliance.run(alliance, () -> decisions.record(item.id(), Verdict.of(outcome, text), null));
    }

    private void hold(Meeting meeting) {
        ThisAlliance.run(alliance, () -> {
            meetings.convene(meeting.id(), meetings.get(meeting.id()).version());
            minutes.ready(meeting.id(), group, 0);
        });
    }

    private String overview() {
        return secretary.get(home).body();
    }

    private String body() {
        return secretary.get(home + "/bodies/" + group.value()).body();
    }

    private String morning() {
        return home + "/meetings/" + first.id().value() + "/promises";
    }

    /** What the form of the first sentence of the morning after sends. */
    private Map<String, String> sentence() {
        var decision = ThisAlliance.call(
                alliance,
                () -> decisions.of(first.id()).values().iterator().next().id());
        return Map.of(
                "decision", decision.value().toString(),
                "sentence", SENTENCE,
                "kind", "RETURN",
                "body", group.value().toString(),
                "due", PROMISED.toString());
    }

    private String day(LocalDate day) {
        return WRITTEN.format(day);
    }

    @Test
    void promised_for_a_day_missed_twice_and_due_now_until_a_meeting_decides_it() {
        var unread = "Én setning fra møtet " + day(DECIDED) + " i Rådmannsgruppen lover noe ingen har sett på";
        assertThat(overview()).contains(unread);
        assertThat(secretary.get(morning()).body()).contains(SENTENCE);

        secretary.submit(morning(), morning(), sentence());
        assertThat(overview()).doesNotContain(unread);

        hold(meeting(PROMISED));
        var later = meeting(TODAY.minusDays(20));
        decide(item(later, "En annen sak"), Outcome.NOTED, "Tatt til orientering.");
        hold(later);

        var missed = "Vertskommune 2018: lovet til " + day(PROMISED)
                + ", ikke holdt to ganger, står for tur nå (Rådmannsgruppen)";
        assertThat(overview()).contains("01/" + DECIDED.getYear() + " " + missed);
        assertThat(body()).contains("Dette er lovet hit", missed);
        assertThat(new Client(environment)
                        .signedIn(cast.with(Role.MEMBER_CONTACT, alliance))
                        .get(home + "/bodies/" + group.value())
                        .body())
                .contains("Rådmannsgruppen")
                .doesNotContain("Vertskommune");

        var coming = meeting(TODAY.plusDays(14));
        var promise = promised();
        secretary.submit(home + "/promises", home + "/promises/" + promise + "/agenda", Map.of());
        var again = ThisAlliance.call(alliance, () -> agendas.items(coming.id()).getFirst());
        assertThat(again.title()).isEqualTo("Vertskommune 2018");

        decide(again, Outcome.DEFERRED, "Utsettes.");
        hold(coming);
        assertThat(overview()).contains("lovet til " + day(PROMISED) + ", ikke holdt 3 ganger");

        var last = meeting(TODAY.plusDays(28));
        secretary.submit(home + "/promises", home + "/promises/" + promise + "/agenda", Map.of());
        decide(
                ThisAlliance.call(alliance, () -> agendas.items(last.id()).getFirst()),
                Outcome.OWN_TEXT,
                "Asker er vertskommune.");
        hold(last);
        assertThat(overview()).doesNotContain("lovet til");
        assertThat(body()).doesNotContain("Dette er lovet hit");
    }

    @Test
    void a_sentence_that_promises_nothing_is_read_once_and_asked_about_no_more() {
        secretary.submit(morning(), morning() + "/set-aside", sentence());

        assertThat(overview()).doesNotContain("lover noe ingen har sett på");
        assertThat(secretary.get(morning()).body()).doesNotContain(SENTENCE);
    }

    @Test
    void only_the_secretariat_is_told_of_what_nobody_has_read() {
        for (var role : List.of(Role.READER, Role.CONTRIBUTOR)) {
            assertThat(new Client(environment)
                            .signedIn(cast.with(role, alliance))
                            .get(home)
                            .body())
                    .doesNotContain("lover noe ingen");
        }
    }

    @Test
    void what_has_no_day_is_due_when_the_body_meets_and_its_agenda_lacks_it() {
        secretary.submit(
                morning(),
                morning(),
                Map.of(
                        "decision",
                        sentence().getOrDefault("decision", ""),
                        "sentence",
                        SENTENCE,
                        "kind",
                        "RETURN",
                        "body",
                        group.value().toString(),
                        "due",
                        ""));
        assertThat(overview()).doesNotContain("lovet til Rådmannsgruppen");
        assertThat(body()).contains("lovet til Rådmannsgruppen uten dato, og det er ikke planlagt noe møte");

        var coming = meeting(TODAY.plusDays(10));
        assertThat(overview())
                .contains("lovet til Rådmannsgruppen uten dato, ikke på saklisten til møtet " + day(coming.day()));

        secretary.submit(home + "/promises", home + "/promises/" + promised() + "/agenda", Map.of());
        assertThat(overview()).doesNotContain("lovet til Rådmannsgruppen");
    }

    @Test
    void one_press_the_morning_after_keeps_the_promise_and_puts_the_case_on_the_next_agenda() {
        var coming = meeting(TODAY.plusDays(14));
        var fields = new HashMap<>(sentence());
        fields.put("putOnAgenda", "true");

        secretary.submit(morning(), morning(), fields);

        assertThat(ThisAlliance.<List<AgendaItem>, RuntimeException>call(alliance, () -> agendas.items(coming.id())))
                .extracting(AgendaItem::title)
                .containsExactly("Vertskommune 2018");
        assertThat(promised()).isNotEmpty();
        assertThat(secretary.get(morning()).body()).contains("Følges allerede").doesNotContain("<blockquote>");
    }

    @Test
    void what_is_decided_as_proposed_promises_what_the_minutes_print() {
        var second = meeting(DECIDED.plusDays(7));
        var sentence = "Budsjettet legges fram for Rådmannsgruppen i møte " + day(TODAY.plusDays(40)) + ".";
        var item = ThisAlliance.call(alliance, () -> some.item(second, group, "Budsjett", sentence));
        decide(item, Outcome.AS_PROPOSED, "");
        hold(second);

        assertThat(overview()).contains("Én setning fra møtet " + day(second.day()));
        assertThat(secretary
                        .get(home + "/meetings/" + second.id().value() + "/promises")
                        .body())
                .contains("<blockquote>" + sentence);
    }

    @Test
    void role_body_and_date_are_read_from_one_sentence() {
        var second = meeting(DECIDED.plusDays(7));
        var due = TODAY.plusDays(40);
        decide(
                item(second, "Prosess"),
                Outcome.OWN_TEXT,
                "Rådmannsgruppens leder legger fram forslag til prosess i Rådmannsgruppens møte " + day(due) + ".");

        assertThat(ThisAlliance.<List<FoundPromise>, RuntimeException>call(
                        alliance,
                        () -> found.in(List.copyOf(decisions.of(second.id()).values()))))
                .extracting(FoundPromise::content)
                .extracting(Promise.Content::responsible, Promise.Content::body, Promise.Content::due)
                .containsExactly(tuple("Rådmannsgruppens leder", group, due));
    }

    private String promised() {
        return JsonPath.read(
                new Client(environment)
                        .withBasic(cast.with(Role.SECRETARIAT, alliance).userName(), Cast.PASSWORD)
                        .get("/api/v1" + home + "/promises")
                        .body(),
                "$.items[0].id");
    }
}
