package org.samband.plugins.starter;

import static org.samband.profile.testkit.Samples.municipality;
import static org.samband.profile.testkit.Sum.nok;

import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.testkit.ProfileContract;

/** Inherits the contract, and says in examples what the rules of this profile are. */
class StarterProfileTests implements ProfileContract {

    @Override
    public AllianceProfile profile() {
        return new StarterProfile();
    }

    @Test
    void the_assembly_has_a_seat_for_each_begun_four_thousand_inhabitants() {
        assertThatSeatsIn("assembly")
                .among(municipality("Alby", 4_000), municipality("Berg", 4_001))
                .areGivenAs(1, 2);
    }

    @Test
    void no_town_counts_for_more_than_twenty_thousand_in_the_projects() {
        assertThatLevy("projects")
                .of(nok(120_000))
                .among(municipality("Alby", 10_000), municipality("Berg", 60_000))
                .isSharedAs(nok(40_000), nok(80_000));
    }

    @Test
    void the_words_have_the_forms_that_sentences_need() {
        assertThatText("nb", "Behandles av [[board:definite]]: [[measure:new]].")
                .reads("Behandles av styret: nytt tiltak.");
    }
}
