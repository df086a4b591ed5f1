package org.example.kuntayhtyma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samband.profile.testkit.Samples.municipality;
import static org.samband.profile.testkit.Sum.eur;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.levy.Participant;
import org.samband.profile.testkit.ProfileContract;

class KuntayhtymaTests implements ProfileContract {

    private static final Participant[] MEMBERS = {
        municipality("Järvenpohja", 38_520, "41"),
        municipality("Kuusiniemi", 17_310, "26"),
        municipality("Lehtimaa", 6_020, "13"),
        municipality("Mäntyharju", 4_400, "12"),
        municipality("Niittykylä", 2_100, "8")
    };

    @Override
    public AllianceProfile profile() {
        return new Kuntayhtyma();
    }

    @Test
    void votes_follow_from_inhabitants_and_none_has_more_than_three_in_ten() {
        // By begun thousands 39, 18, 7, 5 and 3; of 37 votes eleven are 29.7 percent, twelve would be more than 30.
        assertThatSeatsIn("joint-council")
                .among(MEMBERS)
                .areGivenAs(8, 4, 2, 1, 1)
                .haveVotes(11, 11, 7, 5, 3);
    }

    @Test
    void running_costs_are_shared_by_inhabitants_to_the_cent() {
        assertThatLevy("running-costs")
                .of(eur(412_000))
                .among(MEMBERS[0], MEMBERS[1], MEMBERS[2])
                .isSharedAs(eur("256 592.40"), eur("115 306.71"), eur("40 100.89"));
    }

    @Test
    void capital_is_shared_by_the_charter() {
        assertThatLevy("capital-share")
                .of(eur(1_000_000))
                .among(MEMBERS)
                .isSharedAs(eur(410_000), eur(260_000), eur(130_000), eur(120_000), eur(80_000));
    }

    @Test
    void the_council_needs_two_thirds_and_who_leaves_stays_to_the_end_of_the_next_year() {
        assertThat(profile().bodyTypes().getFirst().quorum())
                .hasValueSatisfying(rule -> assertThat(rule.needed(16)).isEqualTo(11));
        assertThat(profile().noticeRule().leavesOn(LocalDate.of(2031, 3, 15))).isEqualTo(LocalDate.of(2033, 1, 1));
        assertThat(profile().caseNumbering().format(14, 2031)).isEqualTo("14 §");
    }

    @Test
    void the_genitives_are_those_of_the_language() {
        assertThatText("fi", "[[Joint-council:definite-genitive]] [[decision:plural]]")
                .reads("Yhtymävaltuuston päätökset");
    }
}
