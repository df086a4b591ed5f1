package org.samband.server.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.data.StatementCounter;
import org.samband.server.data.Validity;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(StatementCounter.class)
@ExtendWith(InHostedAlliance.class)
class MemberCirclesTests {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

    @Autowired
    private MemberCircles circles;

    @Autowired
    private SchemeOverview overview;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Participations participations;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Alliances alliances;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private ApplicationContext application;

    @Test
    void many_participants_are_read_in_as_many_statements_as_a_few() throws Exception {
        var few = scheme("Few");
        var many = scheme("Many");
        join(few, Municipalities.several(application, 3));
        join(many, Municipalities.several(application, 60));

        var three = counter.during(() -> circles.of(few, DAY, Locale.ENGLISH));
        var sixty = counter.during(() -> circles.of(many, DAY, Locale.ENGLISH));

        assertThat(sixty).hasSameSizeAs(three);
        assertThat(sixty.size()).as(sixty.toString()).isLessThan(20);
        assertThat(counter.during(() -> overview.on(DAY))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void who_takes_part_through_a_member_is_told_from_who_is_no_member() {
        var federation = Municipalities.add(application, "FEDERATION", "Vik-forbundet");
        var inside = Municipalities.add(application, "Vik");
        var outside = Municipalities.add(application, "Utvik");
        var host = InHostedAlliance.host(alliances, "swedish-municipal-federation", "sv");
        alliances.identify(host.id(), federation);
        ThisAlliance.run(host, () -> join(schemes.root().id(), List.of(inside)));
        alliances.publishMembers(host.id(), true);
        join(schemes.root().id(), List.of(federation));
        var scheme = scheme("IT");
        join(scheme, List.of(inside, outside));

        assertThat(circles.of(scheme, DAY, Locale.ENGLISH).participants())
                .extracting(Participant::name, Participant::member, MemberCirclesTests::through)
                .containsExactlyInAnyOrder(tuple("Vik", false, "Vik-forbundet"), tuple("Utvik", false, "nobody"));
    }

    @Test
    void a_successor_in_the_register_becomes_a_question_and_not_a_change() {
        var hurum = coded("0628");
        var asker = coded("0220");
        join(schemes.root().id(), List.of(hurum, asker));

        assertThat(circles.members(LocalDate.of(2019, 12, 31), Locale.ENGLISH).succeeded())
                .isEmpty();
        var later = circles.members(LocalDate.of(2020, 1, 1), Locale.ENGLISH);
        assertThat(later.participants()).hasSize(2);
        assertThat(later.succeeded()).singleElement().satisfies(question -> {
            assertThat(question.names()).containsExactly("Hurum");
            assertThat(question.successorNames()).containsExactly("Asker");
            assertThat(question.clear()).isTrue();
        });
        participations.merge(schemes.root().id(), asker, List.of(hurum), LocalDate.of(2020, 1, 1));
        assertThat(circles.members(LocalDate.of(2020, 1, 1), Locale.ENGLISH).succeeded())
                .isEmpty();
    }

    @Test
    void the_line_of_history_steps_on_the_days_of_change() {
        var members = Municipalities.several(application, 2);
        var root = schemes.root().id();
        participations.join(root, members.getFirst(), Validity.always(), null);
        participations.join(
                root, members.getLast(), new Validity(LocalDate.of(2014, 7, 1), LocalDate.of(2017, 1, 1)), null);

        var line = circles.members(DAY, Locale.ENGLISH).history().orElseThrow();

        assertThat(line.years())
                .extracting(step -> step.day().getYear() + ": " + step.count())
                .containsExactly("2013: 1", "2014: 1", "2015: 2", "2016: 2", "2017: 1", "2018: 1");
        assertThat(line.highest()).isEqualTo(2);
    }

    private OrganisationId coded(String code) {
        return organisations.coded("NO", code, DAY).map(Organisation::id).orElseThrow();
    }

    private SchemeId scheme(String title) {
        return schemes.begin(Scheme.Draft.titled(title)).id();
    }

    private void join(SchemeId scheme, List<OrganisationId> who) {
        who.forEach(each -> participations.join(scheme, each, Validity.always(), null));
    }

    private static String through(Participant participant) {
        var through = participant.through();
        return through == null ? "nobody" : through.name();
    }
}
