package org.samband.server.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.Notice;
import org.samband.server.alliance.Participation.Ending;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
@ExtendWith(InHostedAlliance.class)
class ParticipationsTests {

    private static final LocalDate Y2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate Y2018 = LocalDate.of(2018, 1, 1);
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);

    @Autowired
    private Participations participations;

    @Autowired
    private ParticipationRows rows;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Alliances alliances;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ApplicationEvents events;

    private SchemeId membership;
    private OrganisationId asker;
    private OrganisationId hurum;
    private OrganisationId royken;

    @BeforeEach
    void three_municipalities_are_in_the_register() {
        membership = schemes.root().id();
        asker = Municipalities.add(application, "Asker");
        hurum = Municipalities.add(application, "Hurum");
        royken = Municipalities.add(application, "Røyken");
    }

    @Test
    void an_alliance_has_its_membership_from_the_beginning(Alliance alliance) {
        assertThat(schemes.all()).singleElement().satisfies(scheme -> {
            assertThat(scheme.root()).isTrue();
            assertThat(scheme.title()).isEqualTo(alliance.name());
        });
    }

    @Test
    void whoever_joins_takes_part_from_the_first_day_on() {
        join(asker, Y2016, null);

        assertThat(participations.on(membership, Y2016.minusDays(1))).isEmpty();
        assertThat(participations.on(membership, Y2016))
                .extracting(Participation::organisation)
                .containsExactly(asker);
        assertThat(events.stream(MembershipBegan.class))
                .extracting(MembershipBegan::organisation, MembershipBegan::on)
                .containsExactly(tuple(asker, Y2016));
    }

    @Test
    void an_unknown_beginning_is_an_open_one() {
        participations.join(membership, asker, Validity.always(), "When it joined is not known.");

        assertThat(participations.on(membership, LocalDate.of(1950, 1, 1))).hasSize(1);
        assertThat(participations.of(membership).getFirst().valid().from()).isNull();
    }

    @Test
    void nobody_takes_part_twice_on_one_day() {
        join(asker, Y2016, Y2020);

        assertRefused(() -> join(asker, Y2018, null), "from", "scheme.takes-part-already");
        join(asker, Y2020, null);
        assertThat(participations.of(membership)).hasSize(2);
    }

    @Test
    void the_database_refuses_what_the_code_would_let_through() {
        join(asker, Y2016, null);

        assertThatThrownBy(() -> rows.save(Participation.of(membership, asker, Validity.from(Y2018), null)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("conflicting key value violates exclusion constraint");
    }

    @Test
    void the_database_refuses_a_participation_outside_the_life_of_its_scheme() {
        var scheme = scheme(new Validity(Y2016, Y2018));

        assertThatThrownBy(() -> rows.save(Participation.of(scheme, asker, Validity.from(Y2016), null)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("violates foreign key constraint");
        assertRefused(
                () -> participations.join(scheme, asker, Validity.from(Y2016), null), "until", "scheme.outside-life");
        assertRefused(
                () -> participations.join(scheme, asker, Validity.always().endingBefore(Y2018), null),
                "from",
                "scheme.outside-life");
    }

    @Test
    void an_organisation_that_the_register_does_not_know_cannot_join() {
        var unknown = new OrganisationId(UUID.randomUUID());

        assertRefused(() -> join(unknown, Y2016, null), "organisation", "scheme.organisation-unknown");
    }

    @Test
    void notice_is_what_is_usual_until_an_agreement_says_otherwise() {
        var joined = join(asker, Y2016, null);
        var notice = LocalDate.of(2017, 3, 15);

        assertThat(participations.leaving(joined.id(), notice).lastDay()).isEqualTo("2018-12-31");
        agreements.make(
                membership,
                new Agreement.Draft(
                        "Avtale", Validity.from(Y2016), Notice.months(3).toEndOfMonth(), null, null),
                List.of(asker));
        var leaving = participations.leaving(joined.id(), notice);
        assertThat(leaving.lastDay()).isEqualTo("2017-06-30");
        assertThat(leaving.agreement()).isNotNull();
        assertThat(participations.leaving(joined.id(), Y2016.minusDays(10)).lastDay())
                .isEqualTo("2016-12-31");
    }

    @Test
    void whoever_leaves_too_early_is_told_the_first_day_unless_the_others_agreed() {
        var joined = join(asker, Y2016, null);
        var notice = LocalDate.of(2017, 3, 15);
        var early = LocalDate.of(2017, 12, 31);

        assertRefused(() -> leave(joined, notice, early, false), "lastDay", "scheme.notice.too-early");
        var left = leave(joined, notice, early, true);
        assertThat(left.valid().until()).isEqualTo("2018-01-01");
        assertThat(left.ending()).isEqualTo(Ending.LEFT);
        assertThat(events.stream(MembershipEnded.class))
                .singleElement()
                .satisfies(ended -> assertThat(ended.on()).isEqualTo("2018-01-01"));
    }

    @Test
    void whoever_names_no_day_leaves_on_the_first_that_the_notice_allows() {
        var left = leave(join(asker, Y2016, null), LocalDate.of(2017, 3, 15), null, false);

        assertThat(left.valid().until()).isEqualTo("2019-01-01");
    }

    @Test
    void nobody_leaves_before_the_first_day_or_after_a_last_day_already_decided() {
        var joined = join(asker, Y2016, Y2018);

        assertRefused(
                () -> leave(joined, LocalDate.of(2014, 1, 1), LocalDate.of(2015, 6, 30), true),
                "lastDay",
                "scheme.ends-before-it-begins");
        assertRefused(() -> leave(joined, LocalDate.of(2016, 1, 1), Y2020, false), "lastDay", "scheme.ends-already");
    }

    @Test
    void in_a_merger_the_predecessors_end_the_day_before_and_the_successor_begins() {
        var newAsker = Municipalities.add(application, "Asker");
        List.of(asker, hurum, royken).forEach(each -> join(each, Y2016, null));

        participations.merge(membership, newAsker, List.of(asker, hurum, royken), Y2020);

        assertThat(takingPart(Y2020.minusDays(1))).containsExactlyInAnyOrder(asker, hurum, royken);
        assertThat(takingPart(Y2020)).containsExactly(newAsker);
        assertThat(participations.of(membership).stream().filter(each -> each.ending() == Ending.MERGED))
                .hasSize(3);
    }

    @Test
    void a_successor_that_takes_part_already_goes_on_as_it_was() {
        var stays = join(asker, Y2016, null);
        join(hurum, null, null);

        var merged = participations.merge(membership, asker, List.of(asker, hurum), Y2020);

        assertThat(merged.id()).isEqualTo(stays.id());
        assertThat(takingPart(Y2020)).containsExactly(asker);
    }

    @Test
    void only_participants_can_be_merged() {
        join(asker, Y2016, null);
        join(royken, Y2020.plusYears(1), null);

        assertRefused(
                () -> participations.merge(membership, asker, List.of(hurum), Y2020),
                "on",
                "scheme.merger.not-taking-part");
        assertRefused(
                () -> participations.merge(membership, asker, List.of(asker), Y2020),
                "predecessors",
                "scheme.merger.nobody");
        assertRefused(
                () -> participations.merge(membership, royken, List.of(asker), Y2020),
                "successor",
                "scheme.merger.begins-later");
        assertThat(takingPart(Y2020)).containsExactly(asker);
    }

    @Test
    void another_alliance_sees_none_of_it() {
        var joined = join(asker, Y2016, null);
        var other = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");

        ThisAlliance.run(other, () -> {
            assertThat(participations.all()).isEmpty();
            assertThat(participations.find(joined.id())).isEmpty();
            assertThat(schemes.find(membership)).isEmpty();
            assertThatThrownBy(() -> join(asker, Y2016, null)).hasMessageContaining("not-found");
        });
    }

    private Participation join(OrganisationId who, @Nullable LocalDate from, @Nullable LocalDate until) {
        return participations.join(membership, who, new Validity(from, until), null);
    }

    private Participation leave(Participation who, LocalDate notice, @Nullable LocalDate lastDay, boolean agreed) {
        return participations.leave(who.id(), who.seen(), notice, lastDay, agreed, null);
    }

    private List<OrganisationId> takingPart(LocalDate day) {
        return participations.on(membership, day).stream()
                .map(Participation::organisation)
                .toList();
    }

    private SchemeId scheme(Validity valid) {
        return schemes.begin(new Scheme.Draft("Ordning", null, valid, null)).id();
    }

    private static void assertRefused(ThrowingCallable work, String field, String key) {
        assertThatThrownBy(work)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).mistakes())
                .asInstanceOf(InstanceOfAssertFactories.list(Mistake.class))
                .extracting(Mistake::field, mistake -> mistake.message().key())
                .containsExactly(tuple(field, key));
    }
}
