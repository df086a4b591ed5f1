package org.samband.server.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samband.server.access.Access;
import org.samband.server.access.AccessTest;
import org.samband.server.access.Account;
import org.samband.server.access.Actors;
import org.samband.server.access.Cast;
import org.samband.server.access.Client;
import org.samband.server.access.RoleGrant;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.MemberList;
import org.samband.server.alliance.MembersOfMembers;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.rule.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@AccessTest
class MembersApiTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Environment environment;

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private Alliances alliances;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Participations participations;

    @Autowired
    private MembersOfMembers membersOfMembers;

    private Alliance alliance;
    private Client secretary;
    private OrganisationId vik;
    private String api;

    @BeforeEach
    void an_alliance_and_a_municipality() {
        alliance = cast.alliance();
        secretary = client(cast.with(Role.SECRETARIAT, alliance));
        vik = Municipalities.add(application, "Vik i test");
        api = "/api/v1/" + alliance.slug();
    }

    @Test
    void a_day_that_nobody_can_mean_is_refused_at_its_field() {
        var scheme = ThisAlliance.call(alliance, () -> schemes.root().id().value());
        var browser = new Client(environment).signedIn(cast.with(Role.SECRETARIAT, alliance));
        for (var day : List.of("+999999999-12-31", "-999999999-01-01", "tomorrow", "2016-02-30")) {
            for (var page : List.of("members", "members.xlsx", "schemes/" + scheme, "bodies")) {
                assertThat(browser.get("/" + alliance.slug() + "/" + page + "?on=" + day.replace("+", "%2B"))
                                .statusCode())
                        .as(page + " on " + day)
                        .isEqualTo(400);
            }
            for (var noun : List.of("members", "schemes/" + scheme + "/participations", "bodies", "appointments")) {
                assertThat(secretary
                                .get(api + "/" + noun + "?on=" + day.replace("+", "%2B"))
                                .statusCode())
                        .as(noun + " on " + day)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void a_participation_is_changed_only_by_who_has_seen_it() {
        var joined = secretary.postJson(api + "/members", said(vik, "2016-01-01", null));
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
        var address = joined.headers().firstValue("Location").orElseThrow();
        var tag = joined.headers().firstValue("ETag").orElseThrow();
        var change = "{\"from\":\"2015-01-01\"}";

        assertThat(secretary.change("PUT", address, change, null).statusCode()).isEqualTo(428);
        assertThat(secretary.change("PUT", address, change, "\"77\"").statusCode())
                .isEqualTo(412);
        assertThat(secretary.change("PUT", address, change, tag).statusCode()).isEqualTo(200);
        assertThat(secretary.change("PUT", address, change, tag).statusCode()).isEqualTo(412);
        assertThat(JsonPath.<List<String>>read(
                        secretary.get(api + "/members?on=2015-06-01").body(), "$.items[*].name"))
                .containsExactly("Vik i test");
    }

    @Test
    void wrong_days_are_refused_at_their_field() {
        secretary.postJson(api + "/members", said(vik, "2016-01-01", null));

        assertRefused(secretary.postJson(api + "/members", said(vik, "2020-01-01", null)), "from");
        assertRefused(secretary.postJson(api + "/members", said(vik, "2010-01-01", "2009-01-01")), "until");
        assertRefused(secretary.postJson(api + "/members", "{\"from\":\"2016-01-01\"}"), "organisation");
        assertThat(secretary.postJson(api + "/members", "{\"from\":\"soon\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoever_leaves_before_the_notice_is_over_is_told_why() {
        var joined = secretary.postJson(api + "/members", said(vik, "2016-01-01", null));
        var departure = joined.headers().firstValue("Location").orElseThrow() + "/departure";
        var tag = joined.headers().firstValue("ETag").orElseThrow();

        var early =
                secretary.change("POST", departure, "{\"noticeOn\":\"2026-03-15\",\"lastDay\":\"2026-12-31\"}", tag);
        assertRefused(early, "lastDay");
        assertThat(early.body()).contains("31.12.2027");
        var left = secretary.change("POST", departure, "{\"noticeOn\":\"2026-03-15\"}", tag);
        assertThat(JsonPath.<String>read(left.body(), "$.until")).isEqualTo("2028-01-01");
    }

    @Test
    void an_agreement_counts_who_has_approved_it() {
        var other = Municipalities.add(application, "Utvik i test");
        var scheme = secretary.postJson(api + "/schemes", "{\"title\":\"IT\"}");
        var id = JsonPath.<String>read(scheme.body(), "$.id");
        var made = secretary.postJson(
                api + "/agreements",
                "{\"scheme\":\"%s\",\"title\":\"Avtale\",\"until\":\"2018-01-01\",\"expiry\":\"RENEGOTIATED\",\"parties\":[\"%s\",\"%s\"]}"
                        .formatted(id, vik.value(), other.value()));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var address = made.headers().firstValue("Location").orElseThrow();

        var approved = secretary.postJson(
                address + "/approvals",
                "{\"parties\":[\"%s\"],\"on\":\"2016-05-01\",\"reference\":\"sak 1/2016\"}".formatted(vik.value()));
        assertThat(JsonPath.<Integer>read(approved.body(), "$.approved")).isEqualTo(1);
        assertRefused(secretary.postJson(address + "/approvals", "{\"parties\":[\"%s\"]}".formatted(id)), "parties");
        assertThat(secretary.get(api + "/agreements?scheme=" + id).body()).contains("sak 1/2016");
    }

    @Test
    void members_are_read_by_who_has_a_role_or_by_all_where_they_are_published() {
        secretary.postJson(api + "/members", said(vik, "2016-01-01", null));
        var reader = client(cast.with(Role.READER, alliance));
        var anybody = new Client(environment);

        assertThat(reader.get(api + "/members").statusCode()).isEqualTo(200);
        assertThat(reader.postJson(api + "/members", said(vik, "2001-01-01", "2002-01-01"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(anybody.get(api + "/members").statusCode()).isEqualTo(401);
        alliances.publishMembers(alliance.id(), true);
        assertThat(anybody.get(api + "/members").body()).contains("Vik i test");
        assertThat(anybody.get(api + "/schemes").statusCode()).isEqualTo(401);
        alliances.publishMembers(alliance.id(), false);
        assertThat(anybody.get(api + "/members").statusCode()).isEqualTo(401);
    }

    @Test
    void the_list_is_taken_away_as_a_workbook() {
        secretary.postJson(api + "/members", said(vik, "2016-01-01", null));
        alliances.publishMembers(alliance.id(), true);

        var file = new Client(environment).getBytes("/" + alliance.slug() + "/members.xlsx?on=2016-06-01");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("members-2016-06-01.xlsx");
        assertThat(file.body()).startsWith('P', 'K');
    }

    @Test
    void a_published_list_follows_every_change_and_is_taken_back() {
        var federation = Municipalities.add(application, "FEDERATION", "Vik-forbundet");
        var day = LocalDate.of(2020, 1, 1);
        alliances.identify(alliance.id(), federation);
        assertThat(membersOfMembers.of(federation, day).source()).isEqualTo(MemberList.Source.REGISTER);

        alliances.publishMembers(alliance.id(), true);
        assertThat(membersOfMembers.of(federation, day))
                .isEqualTo(new MemberList(federation, MemberList.Source.PUBLISHED, List.of()));
        secretary.postJson(api + "/members", said(vik, "2016-01-01", null));
        assertThat(membersOfMembers.of(federation, day).members()).containsExactly(vik);
        assertThat(membersOfMembers.of(federation, LocalDate.of(2015, 1, 1)).members())
                .isEmpty();

        alliances.publishMembers(alliance.id(), false);
        assertThat(membersOfMembers.of(federation, day).source()).isEqualTo(MemberList.Source.REGISTER);
        assertThat(published(federation)).isZero();
    }

    @Test
    void a_published_list_goes_with_its_alliance() {
        var federation = Municipalities.add(application, "FEDERATION", "Vik-forbundet");
        alliances.identify(alliance.id(), federation);
        alliances.publishMembers(alliance.id(), true);
        secretary.postJson(api + "/members", said(vik, "2016-01-01", null));
        assertThat(published(federation)).isOne();

        alliances.remove(alliance.id());

        assertThat(published(federation)).isZero();
    }

    @Test
    void another_alliance_reads_a_published_list_and_cannot_write_it() {
        var federation = Municipalities.add(application, "FEDERATION", "Vik-forbundet");
        alliances.identify(alliance.id(), federation);
        alliances.publishMembers(alliance.id(), true);
        secretary.postJson(api + "/members", said(vik, "2016-01-01", null));
        var sql = application.getBean(JdbcClient.class);
        var transactions = application.getBean(TransactionOperations.class);

        ThisAlliance.run(cast.alliance(), () -> {
            assertThat(membersOfMembers.of(federation, LocalDate.of(2020, 1, 1)).members())
                    .containsExactly(vik);
            transactions.executeWithoutResult(_ -> {
                assertThat(sql.sql("delete from published_membership where organisation_id = :id")
                                .param("id", federation.value())
                                .update())
                        .isZero();
                assertThatThrownBy(() -> sql.sql("""
                                        insert into published_membership (alliance_id, organisation_id, member_id, valid)
                                        values (:alliance, :federation, :federation, '(,)')
                                        """)
                                .param("alliance", alliance.id().value())
                                .param("federation", federation.value())
                                .update())
                        .hasMessageContaining("row-level security");
            });
        });
        assertThat(published(federation)).isOne();
    }

    @Test
    void an_organisations_page_tells_each_what_they_may_know() {
        var other = Municipalities.add(application, "Utvik i test");
        ThisAlliance.run(alliance, () -> {
            var secret = schemes.begin(Scheme.Draft.titled("Fortrolig ordning"));
            List.of(vik, other).forEach(each -> {
                participations.join(schemes.root().id(), each, Validity.always(), null);
                participations.join(secret.id(), each, Validity.always(), null);
            });
        });
        var contact = cast.account();
        ThisAlliance.run(
                alliance,
                () -> access.grant(
                        contact.id(), Role.MEMBER_CONTACT, new RoleGrant.Organisation(vik.value(), "Vik i test")));
        var page = "/register/organisations/" + vik.value();
        var anybody = new Client(environment);

        assertThat(anybody.get(page).body()).contains("Vik i test").doesNotContain(alliance.name());
        alliances.publishMembers(alliance.id(), true);
        assertThat(anybody.get(page).body()).contains(alliance.name()).doesNotContain("Fortrolig");
        alliances.publishMembers(alliance.id(), false);
        var parts = application.getBean(TakingPart.class);
        assertThat(as(contact, () -> parts.parts(vik).toString())).contains("Fortrolig");
        assertThat(as(contact, () -> parts.parts(other).toString())).doesNotContain("Fortrolig");
    }

    private int published(OrganisationId federation) {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from published_membership where organisation_id = :id")
                .param("id", federation.value())
                .query(Integer.class)
                .single();
    }

    private String as(Account account, ScopedValue.CallableOp<String, RuntimeException> work) {
        return application
                .getBean(Actors.class)
                .called(account.userName())
                .orElseThrow()
                .call(work);
    }

    private Client client(Account account) {
        return new Client(environment).withBasic(account.userName(), Cast.PASSWORD);
    }

    private static String said(OrganisationId who, String from, @Nullable String until) {
        return "{\"organisation\":\"%s\",\"from\":\"%s\"%s}"
                .formatted(who.value(), from, until == null ? "" : ",\"until\":\"" + until + "\"");
    }

    private static void assertRefused(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].field"))
                .containsExactly(field);
    }
}
