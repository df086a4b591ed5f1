package org.samband.profile.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samband.profile.testkit.Samples.county;
import static org.samband.profile.testkit.Samples.municipality;
import static org.samband.profile.testkit.Samples.unknown;
import static org.samband.profile.testkit.Sum.eur;
import static org.samband.profile.testkit.Sum.hours;
import static org.samband.profile.testkit.Sum.nok;
import static org.samband.profile.testkit.Sum.sum;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;

/** What an author reads when a profile says something else than its test. */
class HarbourTests implements ProfileContract {

    @Override
    public AllianceProfile profile() {
        return new Harbour();
    }

    @Test
    void a_levy_that_shares_as_expected_is_quiet() {
        assertThatLevy("dues")
                .of(nok(120_000))
                .among(municipality("Alby", 10_000), municipality("Berg", 30_000))
                .isSharedAs(nok(30_000), nok(90_000))
                .gives("Berg", nok("90 000.00"));
        assertThatLevy("watch").of(hours("7.5")).among(county("Coast", 1)).isSharedAs(hours("7.5"));
    }

    @Test
    void a_levy_that_shares_otherwise_shows_each_share_beside_the_expected_one() {
        assertThatMessage(() -> assertThatLevy("dues")
                        .of(nok(120_000))
                        .among(municipality("Alby", 10_000), municipality("Berg", 30_000))
                        .isSharedAs(nok(40_000), nok(80_000)))
                .isEqualTo("""
                        The levy rule "dues" shares 120 000.00 NOK otherwise:
                          ! Alby: 30 000.00 NOK instead of 40 000.00 NOK by a basis of 10000
                          ! Berg: 90 000.00 NOK instead of 80 000.00 NOK by a basis of 30000
                        Correct the rule, or the test if the rule is right.""");
    }

    @Test
    void expected_shares_that_do_not_make_the_total_are_called_so() {
        assertThatMessage(() -> assertThatLevy("dues")
                        .of(nok(120_000))
                        .among(municipality("Alby", 10_000), municipality("Berg", 30_000))
                        .isSharedAs(nok(30_000), nok(80_000)))
                .endsWith(
                        "The shares that the test expects make 110 000.00 NOK; shares of a total always make the total, 120 000.00 NOK.");
    }

    @Test
    void what_the_ceiling_holds_is_said() {
        assertThatMessage(() -> assertThatLevy("fee")
                        .of(eur(1))
                        .among(municipality("Alby", 90_000))
                        .gives("Alby", eur(90_000)))
                .contains(
                        "! Alby: 50 000.00 EUR instead of 90 000.00 EUR by a basis of 90000, held down by the ceiling");
        assertThatLevy("fee")
                .of(eur(1))
                .within(eur(0), eur(95_000))
                .among(municipality("Alby", 90_000))
                .isSharedAs(eur(90_000));
    }

    @Test
    void what_was_left_out_is_asked_for() {
        assertThatMessage(() -> assertThatLevy("cap"))
                .isEqualTo("The profile \"harbour\" has no levy rule \"cap\"; levyRules() has [dues, fee, watch].");
        assertThatMessage(() -> assertThatLevy("dues").of(nok(1)).isSharedAs())
                .startsWith("Say who takes part: .among(municipality(");
        assertThatMessage(() ->
                        assertThatLevy("dues").among(municipality("Alby", 1)).gives("Alby", nok(1)))
                .startsWith("Say what is shared, or the rate: assertThatLevy(\"dues\").of(");
        assertThatMessage(() -> assertThatLevy("dues")
                        .of(nok(1))
                        .among(municipality("Alby", 1))
                        .isSharedAs())
                .startsWith("Say one share for each: among(...) names 1 participants, isSharedAs(...) 0 sums.");
        assertThatMessage(() -> assertThatLevy("watch").of(nok(1)))
                .contains("is about work: give it hours(\"100\") instead of 1.00 NOK");
        assertThatMessage(() -> assertThatLevy("dues")
                        .of(nok(1))
                        .among(municipality("Alby", 1))
                        .gives("Olby", nok(1)))
                .isEqualTo("Olby takes no part; among(...) names [Alby].");
    }

    @Test
    void figures_that_nobody_knows_are_named() {
        assertThatLevy("dues")
                .of(nok(1))
                .among(municipality("Alby", 1), unknown("Berg"))
                .isRefusedForLackOfFiguresOf("Berg");
        assertThatMessage(() -> assertThatLevy("dues")
                        .of(nok(1))
                        .among(municipality("Alby", 1), unknown("Berg"))
                        .isSharedAs(nok(1), nok(0)))
                .contains("asks for a figure that Berg lacks", "isRefusedForLackOfFiguresOf(\"Berg\")");
        assertThatMessage(() -> assertThatLevy("dues")
                        .of(nok(1))
                        .among(municipality("Alby", 1))
                        .isRefusedForLackOfFiguresOf("Alby"))
                .contains("is to be refused", "gives [100]");
    }

    @Test
    void sums_are_written_as_people_write_them() {
        assertThat(nok(1_234_567)).hasToString("1 234 567.00 NOK");
        assertThat(sum("JPY", "1 200")).hasToString("1 200 JPY");
        assertThat(eur("0.05").units()).isEqualTo(5);
        assertThat(hours("1.25")).hasToString("1.25 h");
    }

    @Test
    void seats_and_votes_are_compared_member_by_member() {
        assertThatSeatsIn("board")
                .among(municipality("Alby", 800), municipality("Berg", 30_000))
                .areGivenAs(1, 8)
                .haveVotes(1, 30);
        assertThatMessage(() -> assertThatSeatsIn("board")
                        .among(municipality("Alby", 800), municipality("Berg", 30_000))
                        .areGivenAs(2, 7))
                .isEqualTo("""
                        The seats in "board" are
                          {Alby=1, Berg=8}
                        instead of
                          {Alby=2, Berg=7}""");
        assertThatMessage(() ->
                        assertThatSeatsIn("crew").among(municipality("Alby", 1)).haveVotes(1))
                .contains("In \"crew\" each seat has a vote");
        assertThatMessage(() ->
                        assertThatSeatsIn("crew").among(municipality("Alby", 1)).areGivenAs(1))
                .contains("The seats of \"crew\" belong to no member");
    }

    @Test
    void running_text_shows_a_wrong_form() {
        assertThatText("en", "[[Board:definite]] adds [[job:a]].").reads("The board adds a job.");
        assertThatMessage(() -> assertThatText("en", "all [[job]]").reads("all jobs"))
                .isEqualTo("""
                        In en it reads
                          all job
                        instead of
                          all jobs
                        Correct the forms in the terms of en: a thing, the thing, things, the things; gender.""");
        assertThatMessage(() -> assertThatText("en", "[[Pier:plural]]").reads("Piers"))
                .contains("Nothing is called \"pier\" in the terms of en; add a line for it");
        assertThatMessage(() -> assertThatText("en", "[[job:many]]").reads("jobs"))
                .contains("There is no form \"many\" in en; known are singular");
        assertThatMessage(() -> assertThatText("nb", "[[job]]"))
                .isEqualTo("The terminology does not speak \"nb\"; Terminology.of(...) declares [en].");
    }

    @Test
    void a_report_is_compared_by_what_it_holds() {
        assertThatReport("annual")
                .hasTitle("Report 2031")
                .hasHeadings("Summary", "Jobs")
                .says("All goes well.")
                .neverSays("Nothing goes well.")
                .hasTable("All jobs", "Job", "Stands")
                .hasRow("All jobs", "Activity that is DONE", "DONE");
        assertThatMessage(() -> assertThatReport("annual").hasHeadings("Jobs"))
                .contains("[Summary, Jobs]", "instead of", "[Jobs]");
        assertThatMessage(() -> assertThatReport("annual").says("Nothing goes well."))
                .startsWith("Nowhere does it say \"Nothing goes well.\". It says:\n  Report 2031\n");
        assertThatMessage(() -> assertThatReport("annual").hasRow("Money", "1"))
                .isEqualTo("There is no table with the caption \"Money\"; there are [All jobs].");
        assertThatMessage(() -> assertThatReport("tertial"))
                .startsWith("reportFormats() has none for the cycle \"tertial\"");
    }

    private static AbstractStringAssert<?> assertThatMessage(ThrowingCallable work) {
        var thrown = new String[1];
        assertThatThrownBy(work).isInstanceOf(AssertionError.class).satisfies(error -> thrown[0] = error.getMessage());
        return assertThat(thrown[0]);
    }
}
