package org.samband.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samband.profile.statistics.StatisticsFormat;
import org.samband.profile.statistics.StatisticsReading;
import org.samband.profile.statistics.StatisticsSource;
import org.samband.profile.statistics.StatisticsTable;

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

    @Test
    void a_statistics_format_with_a_strange_key_that_breaks_on_an_empty_table_is_told() {
        assertThat(CountryProblems.in(new Fjordland() {
                    @Override
                    public List<StatisticsFormat> statisticsFormats() {
                        return List.of(new StatisticsFormat() {
                            @Override
                            public StatisticsSource source() {
                                return new StatisticsSource(
                                        "Table 1", "Population", "Office", "1", "free", "", MonthDay.of(1, 1));
                            }

                            @Override
                            public StatisticsReading read(StatisticsTable table) {
                                return new StatisticsReading(
                                        List.of(),
                                        List.of(),
                                        table.rows().getFirst().line());
                            }
                        });
                    }
                }))
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith("read(an empty table) throws NoSuchElementException"))
                .anyMatch(sentence -> sentence.startsWith("statisticsFormats() has the key \"Table 1\";"));
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
