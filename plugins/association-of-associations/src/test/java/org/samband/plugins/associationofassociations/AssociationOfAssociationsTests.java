package org.samband.plugins.associationofassociations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.BodyType.Standing;
import org.samband.profile.Seats;
import org.samband.profile.Term;
import org.samband.profile.testkit.ProfileContract;

class AssociationOfAssociationsTests implements ProfileContract {

    @Override
    public AllianceProfile profile() {
        return new AssociationOfAssociations();
    }

    @Test
    void lets_the_board_confer_with_others_without_deciding_there() {
        BodyType joint = profile().bodyTypes().stream()
                .filter(type -> type.key().equals("joint-committee"))
                .findFirst()
                .orElseThrow();

        assertThat(joint.seats()).isEqualTo(Seats.sameAs("board"));
        assertThat(joint.standing()).isEqualTo(Standing.MEETS);
    }

    @Test
    void has_no_apostrophe_in_swedish_genitives() {
        assertThat(profile().terminology().concepts("sv"))
                .allSatisfy(concept -> assertThat(Term.Form.values())
                        .allSatisfy(form ->
                                assertThat(term("sv", concept).genitive(form)).doesNotContain("'")));
    }

    private Term term(String language, String concept) {
        return profile().terminology().term(language, concept).orElseThrow();
    }
}
