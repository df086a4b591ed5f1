package org.samband.server.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.server.alliance.MemberList.Source.PUBLISHED;
import static org.samband.server.alliance.MemberList.Source.REGISTER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samband.server.alliance.Agreement.Expiry;
import org.samband.server.alliance.AgreementParty;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.MembersOfMembers;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.register.PopulationFigure;
import org.samband.server.register.Populations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ExampleCirclesTests {

    private static final LocalDate JANUARY_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate JANUARY_2013 = LocalDate.of(2013, 1, 1);
    private static final LocalDate NEW_YEARS_EVE_2016 = LocalDate.of(2016, 12, 31);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Alliances alliances;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Participations participations;

    @Autowired
    private Agreements agreements;

    @Autowired
    private MembersOfMembers membersOfMembers;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Populations populations;

    @Test
    void vestregionen_has_fifteen_municipalities_and_two_counties() {
        ThisAlliance.run(host("vestregionen"), () -> {
            var members = ids(schemes.root(), JANUARY_2016);
            assertThat(members).hasSize(17);
            assertThat(inhabitants("ssb-07459", JANUARY_2016, members)).isEqualTo(421_671);
        });
    }

    @Test
    void the_health_cooperation_has_26_of_which_11_are_no_members_and_an_agreement_that_all_have_approved() {
        ThisAlliance.run(host("vestregionen"), () -> {
            var health = called("Kommunehelsesamarbeidet");
            var participants = ids(health, JANUARY_2016);
            assertThat(participants).hasSize(26);
            assertThat(inhabitants("ssb-07459", JANUARY_2016, participants)).isEqualTo(482_668);
            var outside = new HashSet<>(participants);
            outside.removeAll(ids(schemes.root(), JANUARY_2016));
            assertThat(outside).hasSize(11);
            assertThat(agreements.of(health.id())).singleElement().satisfies(agreement -> {
                assertThat(agreement.lastDay()).contains(LocalDate.of(2017, 12, 31));
                assertThat(agreement.expiry()).isEqualTo(Expiry.RENEGOTIATED);
                assertThat(agreements.parties(agreement.id()))
                        .hasSize(26)
                        .allMatch(AgreementParty::approved)
                        .allMatch(party -> party.approvedOn() == null);
            });
        });
    }

    @Test
    void which_thirteen_members_share_the_personal_assistance_is_not_invented() {
        ThisAlliance.run(host("vestregionen"), () -> {
            var scheme = called("Brukerstyrt personlig assistanse");
            assertThat(names(ids(scheme, JANUARY_2016))).containsExactlyInAnyOrder("Kongsberg", "Jevnaker");
            assertThat(scheme.missing()).contains("Hvilke 13");
        });
    }

    @Test
    void kongsbergregionen_and_the_federations_have_the_members_of_their_time() {
        ThisAlliance.run(
                host("kongsbergregionen"),
                () -> assertThat(inhabitants("ssb-07459", JANUARY_2013, ids(schemes.root(), JANUARY_2013)))
                        .isEqualTo(52_509));
        ThisAlliance.run(
                host("fyrbodal"),
                () -> assertThat(
                                inhabitants("scb-be0101a", NEW_YEARS_EVE_2016, ids(schemes.root(), NEW_YEARS_EVE_2016)))
                        .isEqualTo(270_114));
        ThisAlliance.run(
                host("vkl"),
                () -> assertThat(ids(schemes.root(), NEW_YEARS_EVE_2016)).hasSize(11));
    }

    @Test
    void the_49_of_vastkom_are_the_members_of_its_members_without_the_one_outside_the_county() {
        var fyrbodal = publishing("fyrbodal", "Fyrbodals kommunalförbund");
        ThisAlliance.run(host("vastkom"), () -> {
            var federations = ids(schemes.root(), NEW_YEARS_EVE_2016);
            assertThat(federations).hasSize(4);
            var lists = membersOfMembers.of(federations, NEW_YEARS_EVE_2016);
            assertThat(lists.values())
                    .filteredOn(list -> list.source() == PUBLISHED)
                    .singleElement()
                    .satisfies(list -> {
                        assertThat(list.federation()).isEqualTo(fyrbodal);
                        assertThat(list.members()).hasSize(14);
                    });
            assertThat(lists.values())
                    .filteredOn(list -> list.source() == REGISTER)
                    .hasSize(3);
            var beneath = new HashSet<OrganisationId>();
            lists.values().forEach(list -> beneath.addAll(list.members()));
            var participants = ids(called("Verksamhetsutveckling med stöd av IT"), NEW_YEARS_EVE_2016);
            assertThat(participants).hasSize(49);
            assertThat(inhabitants("scb-be0101a", NEW_YEARS_EVE_2016, participants))
                    .isEqualTo(1_671_783);
            beneath.removeAll(participants);
            assertThat(names(List.copyOf(beneath))).containsExactly("Kungsbacka");
        });
    }

    private OrganisationId publishing(String slug, String name) {
        var itself =
                organisations.named("SE", name, NEW_YEARS_EVE_2016).getFirst().id();
        var taken = alliances.all().stream()
                .filter(each -> each.organisation().filter(itself::equals).isPresent())
                .findFirst();
        if (taken.isEmpty()) {
            host(slug);
        }
        return itself;
    }

    private Alliance host(String slug) {
        return alliances.find(HostedExample.host(application, slug).id()).orElseThrow();
    }

    private Scheme called(String title) {
        return schemes.all().stream()
                .filter(scheme -> scheme.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<OrganisationId> ids(Scheme scheme, LocalDate on) {
        return participations.on(scheme.id(), on).stream()
                .map(Participation::organisation)
                .toList();
    }

    private List<String> names(List<OrganisationId> ids) {
        return organisations.all(ids).values().stream().map(Organisation::name).toList();
    }

    private long inhabitants(String source, LocalDate on, List<OrganisationId> ids) {
        return populations.figures(source, on, ids).values().stream()
                .mapToLong(PopulationFigure::inhabitants)
                .sum();
    }
}
