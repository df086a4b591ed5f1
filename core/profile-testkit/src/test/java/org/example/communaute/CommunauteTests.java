package org.example.communaute;

import static org.samband.profile.testkit.Samples.municipality;
import static org.samband.profile.testkit.Sum.eur;

import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.testkit.ProfileContract;

class CommunauteTests implements ProfileContract {

    @Override
    public AllianceProfile profile() {
        return new Communaute();
    }

    @Test
    void the_table_gives_thirty_four_seats_and_the_smallest_one_beyond_them() {
        // 30 200 inhabitants; by highest average 17, 10, 4, 2 and 1, and none for the last, whose seat is the 35th.
        assertThatSeatsIn("community-council")
                .among(
                        municipality("Aubrac", 14_000),
                        municipality("Brissac", 9_000),
                        municipality("Cassel", 4_000),
                        municipality("Dormans", 2_000),
                        municipality("Embrun", 900),
                        municipality("Fayence", 300))
                .areGivenAs(17, 10, 4, 2, 1, 1);
    }

    @Test
    void nobody_has_more_than_half() {
        // The law's table gives thirty and two beyond; the largest keeps sixteen, and ten go to the next by highest
        // average.
        assertThatSeatsIn("community-council")
                .among(
                        municipality("Aubrac", 26_000),
                        municipality("Brissac", 2_600),
                        municipality("Cassel", 900),
                        municipality("Dormans", 400))
                .areGivenAs(16, 11, 4, 1);
    }

    @Test
    void half_of_the_contribution_follows_the_potential_of_a_commune() {
        assertThatLevy("contribution")
                .of(eur(100_000))
                .among(municipality("Aubrac", 15_000, "800"), municipality("Brissac", 5_000, "1200"))
                .isSharedAs(eur(57_500), eur(42_500));
    }

    @Test
    void the_yearly_report_is_a_list_by_axis_that_ends_with_the_mayors_duty() {
        assertThatReport("annual")
                .hasTitle("Rapport d’activité 2031")
                .hasHeadings("Clean water", "Quiet roads")
                .says("Opérations achevées: 1")
                .says("Aucune opération.")
                .says("L. 5211-39");
    }

    @Test
    void articles_elide() {
        assertThatText("fr", "[[Orientation:definite]] [[community-council:definite-genitive]]")
                .reads("L’orientation du conseil communautaire");
    }
}
