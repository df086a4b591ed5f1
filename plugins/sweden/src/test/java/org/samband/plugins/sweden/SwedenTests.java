package org.samband.plugins.sweden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.profile.Country;
import org.samband.profile.Country.IdentifierProblem;
import org.samband.profile.statistics.StatisticsReading.Figure;
import org.samband.profile.statistics.StatisticsTable;
import org.samband.profile.statistics.StatisticsTable.Form;
import org.samband.profile.statistics.StatisticsTable.Row;
import org.samband.profile.testkit.CountryContract;

class SwedenTests implements CountryContract {

    @Override
    public Country country() {
        return new Sweden();
    }

    @Override
    public List<String> rightOrganisationNumbers() {
        return List.of("212000-0142", "212000-1355", "212000-1561", "222000-0265", "2120000142", "212000 0142");
    }

    @ParameterizedTest
    @CsvSource({
        "212000-014A, NOT_DIGITS",
        "212000-014, WRONG_LENGTH",
        "16212000-0142, WRONG_LENGTH",
        "112000-0144, WRONG_KIND",
        "211000-0144, WRONG_KIND",
        "212000-0143, WRONG_CHECK_DIGIT"
    })
    void says_what_is_wrong_with_a_number(String written, IdentifierProblem problem) {
        assertThat(country().checkOrganisationNumber(written)).contains(problem);
    }

    @Test
    void notices_each_single_mistyped_digit() {
        String right = "2120000142";
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
    void reads_inhabitants_and_not_their_growth_from_the_table_of_its_office() {
        StatisticsTable table = new StatisticsTable(
                Form.WORKBOOK,
                List.of(
                        new Row(1, List.of("Folkmängd och folkökning efter region, tabellinnehåll och år")),
                        new Row(3, List.of("", "Folkmängd", "", "Folkökning")),
                        new Row(4, List.of("", "2015", "2016", "2016")),
                        new Row(5, List.of("1480 Göteborg", "548190", "556640", "8450"))),
                true);

        assertThat(country().statisticsFormats().getFirst().read(table).figures())
                .containsExactly(
                        new Figure("1480", LocalDate.of(2015, 12, 31), 548_190, 5, 2),
                        new Figure("1480", LocalDate.of(2016, 12, 31), 556_640, 5, 3));
    }

    @Test
    void elects_its_councils_every_fourth_year_in_september() {
        assertThat(new Sweden().localElection(2018)).contains(LocalDate.of(2018, 9, 9));
        assertThat(new Sweden().localElection(2022)).contains(LocalDate.of(2022, 9, 11));
        assertThat(new Sweden().localElection(2019)).isEmpty();
    }
}
