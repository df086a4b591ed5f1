package org.samband.plugins.norwegianregionalcouncil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.Term;
import org.samband.profile.Term.Form;
import org.samband.profile.testkit.ProfileContract;

class NorwegianRegionalCouncilTests implements ProfileContract {

    @Override
    public AllianceProfile profile() {
        return new NorwegianRegionalCouncil();
    }

    @Test
    void numbers_its_cases_by_body_and_year() {
        assertThat(profile().caseNumbering().format(3, 2017)).isEqualTo("03/2017");
    }

    @Test
    void bends_its_words_in_each_language() {
        assertThat(term("nb", "steering-group").definite()).isEqualTo("styringsgruppen");
        assertThat(term("nn", "steering-group").definite()).isEqualTo("styringsgruppa");
        assertThat(term("nn", "activity").pluralDefinite()).isEqualTo("aktivitetane");
        assertThat(term("sv", "measure").pluralDefinite()).isEqualTo("åtgärderna");
        assertThat(term("en", "activity").plural()).isEqualTo("activities");
    }

    @Test
    void makes_genitives_as_each_language_does() {
        assertThat(term("nb", "steering-group").genitive(Form.DEFINITE)).isEqualTo("styringsgruppens");
        assertThat(term("nb", "unit-price").genitive(Form.SINGULAR)).isEqualTo("stykkpris'");
        assertThat(term("sv", "unit-price").genitive(Form.SINGULAR)).isEqualTo("styckpris");
        assertThat(term("en", "working-group").genitive(Form.PLURAL)).isEqualTo("working groups'");
    }

    @Test
    void has_no_apostrophe_in_swedish_genitives() {
        var terms = profile().terminology();
        assertThat(terms.concepts("sv"))
                .allSatisfy(concept -> assertThat(Form.values())
                        .allSatisfy(form ->
                                assertThat(term("sv", concept).genitive(form)).doesNotContain("'")));
    }

    private Term term(String language, String concept) {
        return profile().terminology().term(language, concept).orElseThrow();
    }
}
