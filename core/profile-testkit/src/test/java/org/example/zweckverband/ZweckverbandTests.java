package org.example.zweckverband;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.profile.testkit.Samples.municipality;
import static org.samband.profile.testkit.Sum.eur;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Seating;
import org.samband.profile.levy.Participant;
import org.samband.profile.testkit.ProfileContract;

class ZweckverbandTests implements ProfileContract {

    private static final Participant[] MEMBERS = {
        municipality("Altenberg", 105_000, "50"),
        municipality("Buchholz", 62_000, "30"),
        municipality("Dornfeld", 31_000, "15"),
        municipality("Eschweiler Hof", 2_000, "5")
    };

    @Override
    public AllianceProfile profile() {
        return new Zweckverband();
    }

    @Test
    void the_smallest_has_a_seat_and_the_others_share_the_rest_by_largest_remainder() {
        // Of 24 seats 12.73, 7.52 and 3.76: twelve, seven and three, and one more for each of the largest remainders.
        assertThatSeatsIn("general-meeting").among(MEMBERS).areGivenAs(13, 7, 4, 1);
    }

    @Test
    void the_levy_follows_use_by_six_tenths_and_inhabitants_by_four() {
        assertThatLevy("association-levy")
                .of(eur(500_000))
                .among(MEMBERS)
                .isSharedAs(eur(255_000), eur(152_000), eur(76_000), eur(17_000));
    }

    @Test
    void the_head_is_the_chief_officer_of_a_member() {
        var rule = profile().bodyTypes().get(2).rules().getFirst();

        assertThat(rule.check().apply(head("mayor"))).isEmpty();
        assertThat(rule.check().apply(head("treasurer"))).hasSize(1);
    }

    @Test
    void nouns_keep_their_capitals_and_their_genders() {
        assertThatText("de", "Beschlüsse [[general-meeting:definite-genitive]], Stand [[measure:definite-genitive]]")
                .reads("Beschlüsse der Verbandsversammlung, Stand der Maßnahme");
    }

    private static Seating head(String office) {
        return new Seating(
                List.of("Altenberg"),
                List.of(new Seating.Seat(Optional.of("Altenberg"), "Rosa Winter", true, Set.of(office))));
    }
}
