package org.samband.server.meeting.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Access;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.access.RoleGrant;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Validity;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@AccessTest
class InquiriesTests {

    private static final String DEADLINE = LocalDate.now().plusDays(30).toString();

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Participations participations;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Environment environment;

    private Alliance alliance;
    private Client secretary;
    private String home;
    private List<Organisation> members;

    @BeforeEach
    void threeMembers() {
        alliance = cast.alliance();
        secretary = as(cast.with(Role.SECRETARIAT, alliance));
        home = "/api/v1/" + alliance.slug() + "/inquiries";
        var on = LocalDate.of(2016, 1, 1);
        members = List.of("Asker", "Lier", "Modum").stream()
                .map(name -> organisations.named("NO", name, on).getFirst())
                .toList();
        ThisAlliance.run(
                alliance,
                () -> members.forEach(
                        each -> participations.join(schemes.root().id(), each.id(), Validity.always(), null)));
    }

    private Client as(Account account) {
        return new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
    }

    private Client contactOf(Organisation organisation) {
        var account = cast.account();
        ThisAlliance.call(
                alliance,
                () -> access.grant(
                        account.id(),
                        Role.MEMBER_CONTACT,
                        new RoleGrant.Organisation(organisation.id().value(), organisation.name())));
        return as(account);
    }

    private String asked(String more) {
        var answer = secretary.postJson(
                home,
                "{\"kind\": \"QUESTION\", \"title\": \"Avtalen\", \"question\": \"Godkjenner dere avtalen?\","
                        + " \"deadline\": \"" + DEADLINE + "\"" + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static String answerOf(String inquiry, String name) {
        List<String> ids = JsonPath.read(inquiry, "$.answers[?(@.name == '" + name + "')].id");
        return ids.getFirst();
    }

    private int say(Client client, String inquiry, String answer, String stance) {
        String id = JsonPath.read(inquiry, "$.id");
        return client.change("PUT", home + "/" + id + "/answers/" + answer, "{\"stance\": \"" + stance + "\"}", "*")
                .statusCode();
    }

    @Test
    void all_members_are_asked_and_their_answers_counted_against_what_is_required() {
        var inquiry = asked(", \"required\": \"3\"");
        assertThat((List<String>) JsonPath.read(inquiry, "$.answers[*].name"))
                .containsExactly("Asker", "Lier", "Modum");

        for (var name : List.of("Asker", "Lier")) {
            assertThat(say(secretary, inquiry, answerOf(inquiry, name), "YES")).isEqualTo(200);
        }

        String id = JsonPath.read(inquiry, "$.id");
        var two = secretary.get(home + "/" + id).body();
        assertThat((int) JsonPath.read(two, "$.answered")).isEqualTo(2);
        assertThat((boolean) JsonPath.read(two, "$.carried")).isFalse();
        say(secretary, inquiry, answerOf(inquiry, "Modum"), "YES");
        assertThat((boolean) JsonPath.read(secretary.get(home + "/" + id).body(), "$.carried"))
                .isTrue();
    }

    @Test
    void what_all_forty_nine_must_approve_is_not_carried_by_forty_eight_and_fails_with_the_first_no() {
        var scheme = ThisAlliance.call(alliance, () -> {
            var health = schemes.begin(Scheme.Draft.titled("Helsesamarbeidet"));
            organisations.search("a", 400).stream()
                    .filter(each -> each.kind() == OrganisationKind.MUNICIPALITY)
                    .limit(49)
                    .forEach(each -> participations.join(health.id(), each.id(), Validity.always(), null));
            return health;
        });
        var inquiry =
                asked(", \"required\": \"49\", \"scheme\": \"" + scheme.id().value() + "\"");
        List<String> asked = JsonPath.read(inquiry, "$.answers[*].id");
        assertThat(asked).hasSize(49);
        String address = home + "/" + JsonPath.read(inquiry, "$.id");

        asked.subList(0, 48)
                .forEach(
                        each -> assertThat(say(secretary, inquiry, each, "YES")).isEqualTo(200));
        var almost = secretary.get(address).body();
        assertThat((int) JsonPath.read(almost, "$.answered")).isEqualTo(48);
        assertThat((boolean) JsonPath.read(almost, "$.carried")).isFalse();

        say(secretary, inquiry, asked.getLast(), "NO");
        assertThat((boolean) JsonPath.read(secretary.get(address).body(), "$.carried"))
                .isFalse();
        say(secretary, inquiry, asked.getLast(), "YES");
        assertThat((boolean) JsonPath.read(secretary.get(address).body(), "$.carried"))
                .isTrue();
    }

    @Test
    void the_contact_of_a_member_answers_for_its_own_organisation_and_sees_no_other() {
        var inquiry = asked("");
        String id = JsonPath.read(inquiry, "$.id");
        var asker = contactOf(members.getFirst());

        assertThat((List<String>) JsonPath.read(asker.get(home + "/" + id).body(), "$.answers[*].name"))
                .containsExactly("Asker");
        assertThat(say(asker, inquiry, answerOf(inquiry, "Asker"), "NO")).isEqualTo(200);
        assertThat(say(asker, inquiry, answerOf(inquiry, "Lier"), "NO")).isEqualTo(404);
        assertThat(asker.postJson(home, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void a_closed_question_takes_no_more_answers() {
        var inquiry = asked("");
        String id = JsonPath.read(inquiry, "$.id");

        assertThat(secretary
                        .change("POST", home + "/" + id + "/closing", "{}", "*")
                        .statusCode())
                .isEqualTo(200);
        assertThat(say(secretary, inquiry, answerOf(inquiry, "Lier"), "YES")).isEqualTo(409);
    }

    @Test
    void what_cannot_be_asked_is_refused_at_its_field() {
        for (var wrong : Map.of(
                        "\"required\": \"4\"", "required",
                        "\"deadline\": \"1999-01-01\"", "deadline",
                        "\"kind\": \"CIRCULATION\"", "body")
                .entrySet()) {
            var body = "{\"kind\": \"QUESTION\", \"title\": \"A\", \"question\": \"B\", \"deadline\": \"" + DEADLINE
                    + "\", " + wrong.getKey() + "}";
            var refused = secretary.postJson(home, body);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("\"" + wrong.getValue() + "\"");
        }
    }

    @Test
    void an_inquiry_of_another_alliance_is_unknown() {
        String id = JsonPath.read(asked(""), "$.id");
        var other = cast.alliance();

        assertThat(as(cast.with(Role.SECRETARIAT, other))
                        .get("/api/v1/" + other.slug() + "/inquiries/" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_pages_open_for_those_who_may_read_them() {
        String id = JsonPath.read(asked(", \"required\": \"3\""), "$.id");
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        for (var path : List.of("/inquiries", "/inquiries/new", "/inquiries/" + id, "/promises", "/promises/new")) {
            assertThat(browser.get("/" + alliance.slug() + path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(browser.get("/my").body()).contains("Avtalen");
    }
}
