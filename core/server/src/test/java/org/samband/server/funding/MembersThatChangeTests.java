package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.levy.Part;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.alliance.SchemeId;
import org.samband.server.data.StatementCounter;
import org.samband.server.data.Validity;
import org.samband.server.funding.RunInputs.Doubt;
import org.samband.server.funding.RunInputs.LeftOut;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality that joins or leaves its federation within the year pays for its own days, or is named. */
@SpringBootTest
@Import(StatementCounter.class)
@ExtendWith(InHostedAlliance.class)
class MembersThatChangeTests {

    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2016, 7, 1);

    @Autowired
    private Regions regions;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private ApplicationContext application;

    private OrganisationId federation;

    @BeforeEach
    void beginAFederation() {
        federation = Municipalities.add(application, "FEDERATION", "Vik-forbundet");
        member("Asker", LocalDate.of(2012, 3, 1), null);
        member("Lier", JULY, null);
        member("Modum", null, JULY);
    }

    @Test
    void by_days_each_member_pays_from_the_day_it_joined_until_the_day_it_left() {
        var run = run(Payers.MEMBERS, Proration.BY_DAYS);

        assertThat(of(run, "Asker").part()).isEqualTo(Part.WHOLE);
        assertThat(of(run, "Asker").since()).isEqualTo(LocalDate.of(2012, 3, 1));
        assertThat(of(run, "Lier").part()).isEqualTo(new Part(184, 366));
        assertThat(of(run, "Lier").since()).isEqualTo(JULY);
        assertThat(of(run, "Modum").part()).isEqualTo(new Part(182, 366));
        assertThat(of(run, "Modum").since()).isNull();
    }

    @Test
    void who_joined_later_is_named_where_the_first_day_decides() {
        var run = run(Payers.MEMBERS, Proration.FULL);

        assertThat(runs.contributions(run.id())).extracting(Contribution::name).containsExactly("Asker", "Modum");
        assertThat(run.inputs().leftOut()).singleElement().satisfies(out -> {
            assertThat(out.name()).isEqualTo("Lier");
            assertThat(out.through()).isEqualTo("Vik-forbundet");
            assertThat(out.reason()).isEqualTo(LeftOut.Reason.JOINED_LATER);
        });
    }

    @Test
    void that_members_changed_is_a_doubt_where_the_federation_pays_for_them() {
        var run = run(Payers.FOR_MEMBERS, Proration.BY_DAYS);

        assertThat(runs.contributions(run.id()).getFirst().counted().list())
                .extracting(Counted.One::name)
                .containsExactlyInAnyOrder("Asker", "Modum");
        assertThat(run.inputs().doubts())
                .filteredOn(doubt -> doubt.kind() == Doubt.Kind.MEMBERS_CHANGED)
                .allSatisfy(doubt -> assertThat(doubt.day()).isEqualTo(JULY))
                .extracting(Doubt::about)
                .containsExactlyInAnyOrder("Lier (Vik-forbundet)", "Modum (Vik-forbundet)");
    }

    @Test
    void a_member_without_a_figure_is_named_and_not_its_federation() {
        join(Municipalities.add(application, "Ukjent Vik"), new Validity(DAY, null));

        assertThatThrownBy(() -> run(Payers.FOR_MEMBERS, Proration.FULL))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason().key()).isEqualTo("levy.run.no-figure");
                    assertThat(refusal.reason().arguments()).contains("Ukjent Vik");
                });
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_number_of_members() throws Exception {
        var few = bySwedishFederations(regions.federations().subList(2, 3));
        var many = bySwedishFederations(regions.federations());

        var first = counter.during(() -> runs.draft(few.id(), RunTime.of(2017)));
        var second = counter.during(() -> runs.draft(many.id(), RunTime.of(2017)));

        assertThat(second).hasSameSizeAs(first);
    }

    private Levy bySwedishFederations(List<OrganisationId> federations) {
        var agreed = LevyTerms.of(
                        "Levy of " + federations.size(),
                        "levy-per-inhabitant",
                        "SEK",
                        Regions.SWEDEN,
                        Regions.LAST_OF_DECEMBER_BEFORE)
                .paidBy(Payers.MEMBERS)
                .prorated(Proration.BY_DAYS);
        return regions.levy(regions.scheme(federations), agreed, 600);
    }

    private LevyRun run(Payers payers, Proration proration) {
        var levy = levy(regions.scheme(List.of(federation)), payers, proration);
        return runs.draft(levy.id(), RunTime.of(2016));
    }

    private Levy levy(SchemeId scheme, Payers payers, Proration proration) {
        return regions.levy(scheme, Regions.perInhabitant("Levy").paidBy(payers).prorated(proration), 200);
    }

    private Contribution of(LevyRun run, String name) {
        return runs.contributions(run.id()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void member(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        join(regions.municipality(name, DAY), new Validity(from, until));
    }

    private void join(OrganisationId member, Validity valid) {
        sql.sql("""
                        insert into affiliation (member_id, parent_id, kind, valid, source)
                        values (:member, :parent, 'MEMBER', daterange(:from, :until), 'test')
                        """)
                .param("member", member.value())
                .param("parent", federation.value())
                .param("from", valid.from())
                .param("until", valid.until())
                .update();
    }
}
