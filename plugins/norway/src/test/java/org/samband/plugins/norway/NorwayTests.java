package org.samband.plugins.norway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.profile.Country;
import org.samband.profile.Country.IdentifierProblem;
import org.samband.profile.statistics.StatisticsReading;
import org.samband.profile.statistics.StatisticsReading.Figure;
import org.samband.profile.statistics.StatisticsTable;
import org.samband.profile.statistics.StatisticsTable.Form;
import org.samband.profile.statistics.StatisticsTable.Row;
import org.samband.profile.testkit.CountryContract;

class NorwayTests implements CountryContract {

    @Override
    public Country country() {
        return new Norway();
    }

    @Override
    public List<String> rightOrganisationNumbers() {
        return List.of("123456785", "123 456 785", "974760673");
    }

    @ParameterizedTest
    @CsvSource({
        "12345678X, NOT_DIGITS",
        "12345678, WRONG_LENGTH",
        "1234567850, WRONG_LENGTH",
        "123456784, WRONG_CHECK_DIGIT",
        "123456875, WRONG_CHECK_DIGIT"
    })
    void says_what_is_wrong_with_a_number(String written, IdentifierProblem problem) {
        assertThat(country().checkOrganisationNumber(written)).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void accepts_no_last_digit_where_the_others_ask_for_ten(int last) {
        assertThat(country().checkOrganisationNumber("11100000" + last)).contains(IdentifierProblem.WRONG_CHECK_DIGIT);
    }

    @Test
    void notices_each_single_mistyped_digit() {
        String right = "123456785";
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String written = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(country().checkOrganisationNumber(written).isEmpty())
                        .as(written)
                        .isEqualTo(written.equals(right));
            }
        }
    }

    @Test
    void reads_the_population_table_of_its_office_in_any_of_its_languages() {
        for (String heading : List.of("Personer 2017", "2017", "Persons 2017")) {
            StatisticsTable table = new StatisticsTable(
                    Form.TEXT,
                    List.of(
                            new Row(1, List.of("07459: Befolkning, etter region, statistikkvariabel og år")),
                            new Row(3, List.of("region", heading)),
                            new Row(4, List.of("0 Hele landet", "5258317")),
                            new Row(5, List.of("0602 Drammen", "68363"))),
                    true);

            StatisticsReading reading = country().statisticsFormats().getFirst().read(table);

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.figures()).containsExactly(new Figure("0602", LocalDate.of(2017, 1, 1), 68_363, 5, 2));
            assertThat(reading.passedOver()).isEqualTo(1);
        }
    }

    @Test
    void elects_its_councils_every_fourth_year_in_september() {
        assertThat(new Norway().localElection(2019)).contains(LocalDate.of(2019, 9, 9));
        assertThat(new Norway().localElection(2023)).contains(LocalDate.of(2023, 9, 11));
        assertThat(new Norway().localElection(2021)).isEmpty();
    }
}
