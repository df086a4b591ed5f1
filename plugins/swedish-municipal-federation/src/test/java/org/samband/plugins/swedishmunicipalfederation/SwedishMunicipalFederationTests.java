package org.samband.plugins.swedishmunicipalfederation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samband.profile.AllianceProfile;
import org.samband.profile.BodyType;
import org.samband.profile.MinutesApproval;
import org.samband.profile.Term;
import org.samband.profile.testkit.ProfileContract;

class SwedishMunicipalFederationTests implements ProfileContract {

    @Override
    public AllianceProfile profile() {
        return new SwedishMunicipalFederation();
    }

    @Test
    void numbers_its_cases_by_paragraph_and_year() {
        assertThat(profile().caseNumbering().format(12, 2019)).isEqualTo("§ 12/2019");
    }

    @Test
    void has_the_minutes_of_those_who_are_elected_verified() {
        assertThat(profile().bodyTypes())
                .filteredOn(type -> type.approvals().contains(MinutesApproval.VERIFIED))
                .extracting(BodyType::key)
                .contains("assembly", "directorate", "board")
                .doesNotContain("network", "directors-group");
    }

    @Test
    void calls_its_reports_by_names_of_their_own() {
        assertThat(term("sv", "half-year-report").definite()).isEqualTo("delårsrapporten");
        assertThat(term("sv", "annual-report").plural()).isEqualTo("årsredovisningar");
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
