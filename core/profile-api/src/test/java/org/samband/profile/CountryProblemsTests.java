package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountryProblemsTests {

    @Test
    void a_country_that_keeps_the_contract_has_none() {
        assertThat(CountryProblems.in(new Fjordland())).isEmpty();
    }

    @Test
    void an_unknown_code_and_a_missing_language_are_told() {
        assertThat(CountryProblems.in(new Fjordland() {
                    @Override
                    public String code() {
                        return "Fjordland";
                    }

                    @Override
                    public List<String> languages() {
                        return List.of();
                    }
                }))
                .containsExactly(
                        "code() is \"Fjordland\", which is no ISO 3166 code such as NO or SE.",
                        "languages() is empty; a country writes at least one.");
    }

    @Test
    void a_check_that_accepts_anything_is_told() {
        assertThat(CountryProblems.in(new Fjordland() {
                    @Override
                    public Optional<IdentifierProblem> checkOrganisationNumber(String written) {
                        return Optional.empty();
                    }
                }))
                .contains("checkOrganisationNumber(\"x\") finds no problem, though no organisation has that number.");
    }

    @Test
    void a_check_that_breaks_on_strange_input_is_told() {
        assertThat(CountryProblems.in(new Fjordland() {
                    @Override
                    public Optional<IdentifierProblem> checkOrganisationNumber(String written) {
                        return Integer.parseInt(written) > 0
                                ? Optional.of(IdentifierProblem.WRONG_KIND)
                                : Optional.of(IdentifierProblem.NOT_DIGITS);
                    }
                }))
                .contains("checkOrganisationNumber(\"x\") throws NumberFormatException: For input string: \"x\"");
    }

    /** Finland, under another name, without its numbers. */
    private static class Fjordland implements Country {

        @Override
        public String code() {
            return "FI";
        }

        @Override
        public Currency currency() {
            return Currency.getInstance("EUR");
        }

        @Override
        public List<String> languages() {
            return List.of("fi", "sv");
        }

        @Override
        public Optional<IdentifierProblem> checkOrganisationNumber(String written) {
            return Optional.of(IdentifierProblem.WRONG_LENGTH);
        }
    }
}
