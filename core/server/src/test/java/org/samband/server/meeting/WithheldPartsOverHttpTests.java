package org.samband.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.meeting.MeetingForTests.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.inquiry.Inquiries;
import org.samband.server.meeting.inquiry.Inquiry;
import org.samband.server.meeting.inquiry.InquiryKind;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.PromiseKind;
import org.samband.server.meeting.promise.Promises;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/**
 * A withheld case with a part that is a case of its own and was put off to a meeting where it stands alone: who reads of
 * that part, at every door that shows a case or a decision.
 */
@AccessTest
class WithheldPartsOverHttpTests {

    private static final LocalDate LATER = DAY.plusDays(30);

    @Autowired
    private Cast cast;

    @Autowired
    private MeetingForTests some;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MinutesKeeping minutes;

    @Autowired
    private Promises promises;

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private Alliances alliances;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Chamber chamber;
    private BodyId group;
    private Treatment part;
    private Treatment again;
    private Decision postponed;
    private Decision detail;
    private Decision decided;
    private Meeting meeting;
    private Meeting later;
    private CaseId open;
    private String home;
    private String api;

    @BeforeEach
    void putOffAPartOfWhatIsWithheld() {
        alliance = cast.alliance();
        alliances.present(alliance.id(), alliance.name(), "nb", null, true);
        home = "/" + alliance.slug();
        api = "/api/v1" + home;
        chamber = new Chamber(application);
        group = ThisAlliance.call(alliance, some::group);
        meeting = ThisAlliance.call(alliance, () -> some.meeting(group, DAY));
        later = ThisAlliance.call(alliance, () -> some.meeting(group, LATER));
        part = waiting("Hemmelig delsak");
        open = waiting("Kollektivtrafikk").caseId();
        var umbrella = ThisAlliance.call(alliance, this::withheld);
        var place = ThisAlliance.call(alliance, () -> chamber.part(umbrella, part));
        var under = ThisAlliance.call(alliance, () -> chamber.under(place, "Hemmelig detalj"));
        convene(meeting);
        detail = decided(under, Outcome.OWN_TEXT, "Hemmelig lønn.");
        postponed = decided(place, Outcome.DEFERRED, "Hemmelig utsatt.");
        sign(meeting);
        again = ThisAlliance.call(
                alliance,
                () -> some.cases.backlog(group).stream()
                        .filter(each -> each.caseId().equals(part.caseId()))
                        .findFirst()
                        .orElseThrow());
        ask();
        var alone = ThisAlliance.call(alliance, () -> chamber.item(later, again));
        convene(later);
        decided = decided(alone, Outcome.OWN_TEXT, "Hemmelig navn.");
        promise();
        sign(later);
    }

    private Treatment waiting(String title) {
        return ThisAlliance.call(alliance, () -> chamber.waiting(group, title));
    }

    /** What is withheld, on an agenda on which an open case was decided before it. */
    private AgendaItem withheld() {
        some.appointThree(group);
        var known = chamber.cases.treatments(open).getFirst();
        chamber.decided(known, DAY, Outcome.AS_PROPOSED, "");
        var item = chamber.item(meeting, chamber.waiting(group, "Ansettelser"));
        var matter = some.cases.get(
                some.cases.treatment(item.treatmentId().orElseThrow()).caseId());
        some.cases.withhold(matter.id(), matter.version(), "Personalsak");
        return item;
    }

    private Decision decided(AgendaItem item, Outcome outcome, String text) {
        return ThisAlliance.call(alliance, () -> some.decisions.record(item.id(), Verdict.of(outcome, text), null));
    }

    private void promise() {
        var letter = new Promise.Content("Hemmelig brev sendes.", PromiseKind.TASK, null, LATER, null, null);
        ThisAlliance.run(alliance, () -> promises.add(decided.id(), letter));
    }

    private void ask() {
        var draft = new Inquiry.Draft(
                InquiryKind.CIRCULATION,
                again.id(),
                null,
                null,
                "Hemmelig runde",
                "Hemmelig?",
                null,
                null,
                LocalDate.now().plusDays(9),
                null);
        ThisAlliance.run(alliance, () -> inquiries.ask(draft));
    }

    private void convene(Meeting which) {
        ThisAlliance.run(
                alliance,
                () -> some.meetings.convene(
                        which.id(), some.meetings.get(which.id()).version()));
    }

    private void sign(Meeting which) {
        ThisAlliance.run(alliance, () -> {
            var kept = minutes.ready(which.id(), group, 0);
            minutes.sign(which.id(), group, kept.version(), which.day(), "Astrid Lien");
        });
    }

    private Client as(Role role) {
        return new Client(environment).withBasic(cast.with(role, alliance).userName(), Cast.PASSWORD);
    }

    private Client browser(Role role) {
        return new Client(environment).signedIn(cast.with(role, alliance));
    }

    /** Everybody but the secretariat, over the API: who reads along, works along, is a member's contact, or is nobody. */
    private List<Client> others() {
        return List.of(as(Role.READER), as(Role.CONTRIBUTOR), as(Role.MEMBER_CONTACT), new Client(environment));
    }

    private List<Client> otherBrowsers() {
        return List.of(
                browser(Role.READER), browser(Role.CONTRIBUTOR), browser(Role.MEMBER_CONTACT), new Client(environment));
    }

    private static String at(Meeting meeting) {
        return "/meetings/" + meeting.id().value();
    }

    @Test
    void no_list_and_no_search_names_the_part_to_others() {
        var lists = List.of(
                "/cases",
                "/cases?q=hemmelig",
                "/cases?body=" + group.value() + "&state=decided",
                "/promises",
                "/inquiries",
                at(meeting) + "/agenda",
                at(later) + "/agenda",
                at(later) + "/minutes",
                at(later) + "/minutes.txt");
        var secretary = as(Role.SECRETARIAT);
        for (var list : lists) {
            assertThat(secretary.get(api + list).body()).as(list).contains("Hemmelig");
            for (var client : others()) {
                assertThat(client.get(api + list).body()).as(list).doesNotContain("Hemmelig");
            }
        }
        assertThat(secretary.get(api + "/decisions").body()).contains("Hemmelig lønn", "Hemmelig navn");
        for (var client : others()) {
            var answer = client.get(api + "/decisions").body();
            assertThat(answer).contains(open().id().value().toString()).doesNotContain("Hemmelig");
        }
    }

    @Test
    void no_page_names_the_part_to_others() {
        var pages = List.of(
                "",
                "/cases",
                "/cases?q=hemmelig",
                at(meeting),
                at(later),
                at(later) + "/minutes",
                at(later) + "/minutes.txt",
                at(later) + "/notice.txt");
        var secretary = browser(Role.SECRETARIAT);
        var others = otherBrowsers();
        for (var page : pages) {
            assertThat(secretary.get(home + page).body()).as(page).contains("Hemmelig");
            for (var client : others) {
                assertThat(client.get(home + page).body()).as(page).doesNotContain("Hemmelig");
            }
        }
        for (var page : List.of("/promises?state=all", "/inquiries")) {
            assertThat(secretary.get(home + page).body()).as(page).contains("Hemmelig");
            for (var client : others) {
                assertThat(client.get(home + page).body()).as(page).doesNotContain("Hemmelig");
            }
        }
    }

    @Test
    void every_address_of_the_part_is_unknown_to_others() {
        var matter = "/cases/" + part.caseId().value();
        var addresses = List.of(
                matter,
                matter + "/treatments/" + part.id().value(),
                matter + "/treatments/" + again.id().value(),
                "/decisions/" + detail.id().value(),
                "/decisions/" + postponed.id().value(),
                "/decisions/" + decided.id().value());
        var secretary = as(Role.SECRETARIAT);
        for (var address : addresses) {
            assertThat(secretary.get(api + address).statusCode()).as(address).isEqualTo(200);
            for (var role : List.of(Role.READER, Role.CONTRIBUTOR, Role.MEMBER_CONTACT)) {
                assertThat(as(role).get(api + address).statusCode())
                        .as(role + address)
                        .isEqualTo(404);
            }
            assertThat(new Client(environment).get(api + address).statusCode())
                    .as(address)
                    .isIn(401, 404);
        }
        assertThat(browser(Role.READER).get(home + matter).statusCode()).isEqualTo(404);
        assertThat(browser(Role.SECRETARIAT).get(home + matter).body()).contains("Personalsak");
        assertThat(as(Role.READER).get(api + "/cases/" + open.value()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_open_view_of_councils_has_neither_the_part_nor_its_details() {
        var view = new Client(environment);
        var root = api + "/oparl";
        for (var path : List.of(
                "/papers",
                "/papers/" + part.caseId().value(),
                "/meetings/" + meeting.id().value(),
                "/meetings/" + later.id().value())) {
            assertThat(view.get(root + path).body()).as(path).doesNotContain("Hemmelig");
        }
    }

    @Test
    void what_is_sent_on_of_it_as_a_case_of_its_own_is_withheld_too_until_somebody_discloses_it() {
        var sent = ThisAlliance.call(
                alliance, () -> forwarding.forward(again.id(), chamber.steering(), "Hemmelig sak for styret", null));
        var address = api + "/cases/" + sent.caseId().value();

        assertThat(as(Role.READER).get(address).statusCode()).isEqualTo(404);
        assertThat(as(Role.SECRETARIAT).get(address).statusCode()).isEqualTo(200);
        ThisAlliance.run(
                alliance,
                () -> some.cases.disclose(
                        sent.caseId(), some.cases.get(sent.caseId()).version()));
        assertThat(as(Role.READER).get(address).statusCode()).isEqualTo(200);
    }

    private Decision open() {
        return ThisAlliance.call(
                alliance,
                () -> some.decisions.find(group, null, null, true, true, null, 50).stream()
                        .filter(each -> some.cases
                                .treatment(Objects.requireNonNull(each.treatmentId()))
                                .caseId()
                                .equals(open))
                        .findFirst()
                        .orElseThrow());
    }
}
