package org.samband.server.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.profile.levy.Share;
import org.samband.server.alliance.AllianceTerms;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.Municipalities;
import org.samband.server.data.Validity;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Language;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever pays can follow its amount by hand, whatever the rule. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class ExplainedSharesTests {

    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    @Autowired
    private Regions regions;

    @Autowired
    private Levies levies;

    @Autowired
    private LevyRuns runs;

    @Autowired
    private AllianceTerms terms;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void each_kind_of_funder_bears_an_equal_part_and_the_only_one_of_its_kind_no_inhabitants() {
        var county = Municipalities.add(application, "COUNTY", "Vik fylke");
        var state = Municipalities.add(application, "STATE", "Staten");
        var levy = shared("cost-between-funders", 60_000_000, asker(), lier(), county, state);

        var run = runs.draft(levy.id(), RunTime.of(2016));

        assertThat(run.inputs().betweenKinds()).isTrue();
        assertThat(said(run, "Vik fylke", Language.NB))
                .startsWith("600 000 kr deles først likt mellom slagene av deltakere: fylke, kommune og stat; "
                        + "200 000 kr av det faller på slaget «fylke»; 200 000 kr: den eneste av sitt slag")
                .doesNotContain("innbyggere", "SSB");
        assertThat(said(run, "Asker", Language.NB))
                .contains("200 000 kr av det faller på slaget «kommune»", "av 200 000 kr, delt etter 60 106 innbyggere")
                .contains("SSB 07459");
        assertThat(said(run, "Asker", Language.SV)).contains("faller på slaget ”kommun”");
        assertThat(of(run, "Vik fylke").basis()).isZero();
    }

    @Test
    void a_share_of_a_total_names_what_all_together_have() {
        var levy = shared("cost-per-inhabitant", 100_000_001, asker(), lier());

        var run = runs.draft(levy.id(), RunTime.of(2016));

        var asker = of(run, "Asker");
        var all = asker.basis().add(of(run, "Lier").basis());
        assertThat(said(run, "Asker", Language.NB))
                .contains("delt etter 60 106 innbyggere, av "
                        + texts(Language.NB).formats().number(all).replace('\u00a0', ' ') + " i alt")
                .contains("avrundet slik at alle andeler til sammen blir hele beløpet");
        assertThat(asker.basis().multiply(BigDecimal.valueOf(100_000_001)).divide(all, 0, RoundingMode.HALF_UP))
                .isCloseTo(BigDecimal.valueOf(asker.amount()), Offset.offset(BigDecimal.ONE));
    }

    @Test
    void equal_parts_are_counted() {
        var run = runs.draft(shared("equal-cost", 100_000, asker(), lier()).id(), RunTime.of(2016));

        assertThat(said(run, "Asker", Language.NB)).startsWith("500 kr av 1 000 kr, én av 2 like deler;");
        assertThat(said(run, "Asker", Language.SV)).startsWith("500 norska kr av 1 000 norska kr, en av 2 lika delar;");
    }

    @Test
    void whole_kroner_say_what_they_are_rounded_from() {
        var agreed = Regions.perInhabitant("Whole").rounded(new LevyRounding(100, RoundingMode.DOWN));
        var levy = regions.decided(regions.levy(regions.scheme(List.of(kongsberg())), agreed, 0), DAY, "205");

        var run = runs.draft(levy.id(), RunTime.of(2016));

        assertThat(run.total()).isEqualTo(5_537_600);
        assertThat(said(run, "Kongsberg", Language.NB))
                .startsWith("2,05 kr × 27 013 innbyggere = 55 376 kr; 55 376,65 kr avrundet i steg på 1 kr, nedover;");
        assertThat(new RunWords(texts(Language.NB)).facts(run, true).get("Avrundes til"))
                .isEqualTo("1\u00a0kr, nedover");
    }

    @Test
    void work_is_shared_in_hours_by_the_agreed_key() {
        var levy = shared("shared-work", 10_000, asker(), lier());
        levies.set(
                levy.id(),
                Validity.from(DAY),
                "Agreement of 2015",
                true,
                List.of(share(asker(), "62.5"), share(lier(), "37.5")));

        var run = runs.draft(levy.id(), RunTime.of(2016));

        assertThat(run.inputs().currency()).isNull();
        assertThat(of(run, "Asker").amount()).isEqualTo(6_250);
        assertThat(said(run, "Asker", Language.NB))
                .startsWith("62,50 timer av 100,00 timer, delt etter 62,5 etter avtale, av 100 i alt;");
    }

    @Test
    void a_minimum_and_a_ceiling_are_named_with_who_set_them() {
        var scheme = regions.scheme(List.of(asker(), kongsberg()));
        var agreed =
                Regions.perInhabitant("Held").limited(new LevyLimits(6_000_000L, 10_000_000L, "representantskapet"));
        var run = runs.draft(regions.levy(scheme, agreed, 200).id(), RunTime.of(2016));

        assertThat(of(run, "Asker").bound()).isEqualTo(Share.Bound.CEILING);
        assertThat(of(run, "Asker").amount()).isEqualTo(10_000_000);
        assertThat(said(run, "Asker", Language.NB))
                .startsWith("2,00 kr × 60 106 innbyggere = 120 212 kr; holdt ved taket 100 000 kr")
                .contains("satt av representantskapet");
        assertThat(of(run, "Kongsberg").amount()).isEqualTo(6_000_000);
        assertThat(said(run, "Kongsberg", Language.NB))
                .startsWith("2,00 kr × 27 013 innbyggere = 54 026 kr; løftet til minstebeløpet 60 000 kr;");
    }

    @Test
    void who_shares_what_a_limit_leaves_is_told_so() {
        var scheme = regions.scheme(List.of(asker(), lier(), kongsberg()));
        var agreed = Regions.perInhabitant("Left")
                .ruledBy("cost-per-inhabitant")
                .limited(new LevyLimits(null, 40_000_000L, null));
        var run = runs.draft(regions.levy(scheme, agreed, 90_000_000).id(), RunTime.of(2016));

        assertThat(said(run, "Asker", Language.NB)).startsWith("400 000 kr av 900 000 kr; holdt ved taket");
        assertThat(said(run, "Kongsberg", Language.NB))
                .startsWith("500 000 kr av 900 000 kr står igjen når minstebeløp og tak er holdt;")
                .contains("av 500 000 kr, delt etter 27 013 innbyggere");
    }

    @Test
    void a_run_says_who_counted_even_after_the_levy_has_changed() {
        var agreed = LevyTerms.of(
                        "County", "levy-per-inhabitant", "SEK", Regions.SWEDEN, Regions.LAST_OF_DECEMBER_BEFORE)
                .paidBy(Payers.MEMBERS)
                .countingWithin(regions.county());
        var levy = regions.levy(regions.scheme(regions.federations()), agreed, 600);
        var drafted = runs.draft(levy.id(), RunTime.of(2017));
        var own = LevyTerms.of("Own", "levy-per-inhabitant", "SEK", Regions.SWEDEN, Regions.LAST_OF_DECEMBER_BEFORE);
        levies.agree(levy.id(), levies.get(levy.id()).seen(), own);

        var run = runs.get(drafted.id());
        assertThat(new RunWords(texts(Language.NB)).facts(run, true))
                .containsEntry("Hvem som teller med", "Bare kommuner i Västra Götalands län")
                .containsKey("Tallene i registeret siden");
        assertThat(runs.contributions(run.id()).getFirst().counted().list())
                .allSatisfy(one -> assertThat(one.recordedAt()).isNotNull());
    }

    @Test
    void a_run_from_before_all_this_was_kept_still_explains_itself() {
        var run = runs.draft(
                shared("cost-per-inhabitant", 100_000, asker(), lier()).id(), RunTime.of(2016));
        transactions.executeWithoutResult(
                _ -> sql.sql("""
                        update levy_run set inputs = inputs - array['within', 'onlyKind', 'figuresRecorded', 'pools', 'yearBefore']
                        where id = :run
                        """).param("run", run.id().value()).update());

        var old = runs.get(run.id());

        assertThat(old.inputs().pools()).isNull();
        assertThat(said(old, "Asker", Language.NB)).contains("av 1 000 kr, delt etter 60 106 innbyggere; SSB 07459");
    }

    private Levy shared(String rule, long total, OrganisationId... participants) {
        return regions.levy(
                regions.scheme(List.of(participants)),
                Regions.perInhabitant(rule).ruledBy(rule),
                total);
    }

    private OrganisationId asker() {
        return regions.municipality("Asker", DAY);
    }

    private OrganisationId lier() {
        return regions.municipality("Lier", DAY);
    }

    private OrganisationId kongsberg() {
        return regions.municipality("Kongsberg", DAY);
    }

    private static CostKey.KeyShare share(OrganisationId organisation, String share) {
        return new CostKey.KeyShare(organisation, new BigDecimal(share));
    }

    private Contribution of(LevyRun run, String name) {
        return runs.contributions(run.id()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String said(LevyRun run, String name, Language language) {
        return new Explanation(run, texts(language)).of(of(run, name)).replace('\u00a0', ' ');
    }

    private Texts texts(Language language) {
        return Texts.in(language, terms);
    }
}
