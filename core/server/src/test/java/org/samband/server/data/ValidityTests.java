package org.samband.server.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days on which something holds, in Java and as PostgreSQL writes them. */
class ValidityTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2016, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"[2016-01-01,2017-01-01)", "[2016-01-01,)", "(,2017-01-01)", "(,)"})
    void what_postgresql_writes_is_understood(String range) {
        assertThat(Validity.parse(Validity.parse(range).toRange())).isEqualTo(Validity.parse(range));
        assertThat(Validity.parse(range).toRange()).isEqualTo(range.startsWith("(") ? "[" + range.substring(1) : range);
    }

    @Test
    void it_holds_on_its_first_day_and_no_longer_on_its_end() {
        var year = Validity.from(NEW_YEAR).endingBefore(NEW_YEAR.plusYears(1));

        assertThat(year.holdsOn(NEW_YEAR)).isTrue();
        assertThat(year.holdsOn(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(year.holdsOn(NEW_YEAR.plusYears(1))).isFalse();
    }

    @Test
    void it_cannot_end_before_it_begins() {
        var from = Validity.from(NEW_YEAR);

        assertThatThrownBy(() -> from.endingBefore(NEW_YEAR)).isInstanceOf(IllegalArgumentException.class);
    }
}
