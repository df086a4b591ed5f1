package org.samband.profile.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.junit.jupiter.api.Test;
import org.samband.profile.Country;
import org.samband.profile.CountryProblems;

/** The contract of a country as tests: implement it in a test class and return the country with some right numbers. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public interface CountryContract {

    /** Returns the country under test, a new one each time. */
    Country country();

    /** Returns organisation numbers that are right, from a public source, as people write them. */
    List<String> rightOrganisationNumbers();

    /** Checks that the country has no problems. */
    @Test
    default void the_country_has_no_problems() {
        assertThat(CountryProblems.in(country()))
                .as("the server refuses this country; correct each of these")
                .isEmpty();
    }

    /** Checks that real numbers are accepted, also with spaces around them. */
    @Test
    default void right_organisation_numbers_are_accepted() {
        assertThat(rightOrganisationNumbers())
                .as("give at least one right organisation number")
                .isNotEmpty()
                .allSatisfy(number -> {
                    assertThat(country().checkOrganisationNumber(number))
                            .as(number)
                            .isEmpty();
                    assertThat(country().checkOrganisationNumber("  " + number + " "))
                            .as("with spaces around it: " + number)
                            .isEmpty();
                });
    }

    /** Checks that the server will find the country in its jar. */
    @Test
    default void the_country_can_be_found_in_its_jar() {
        ExtensionClass.of(country()).check();
    }
}
