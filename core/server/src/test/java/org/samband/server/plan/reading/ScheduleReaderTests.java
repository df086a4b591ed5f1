package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.server.plan.DateRange;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.Schedule.Kind;

class ScheduleReaderTests {

    private final ScheduleReader norwegian = new ScheduleReader(Profiles.NORWEGIAN);
    private final ScheduleReader swedish = new ScheduleReader(Profiles.FEDERATION);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Q3;                  PERIOD;    2016-07-01/2016-09-30",
                "Q1 – Q4;             RANGE;     2016-01-01/2016-12-31",
                "Q1 - Q3;             RANGE;     2016-01-01/2016-09-30",
                "Q1-Q3;               RANGE;     2016-01-01/2016-09-30",
                "Q1-3;                RANGE;     2016-01-01/2016-09-30",
                "Q1 + Q3;             LIST;      2016-01-01/2016-03-31 2016-07-01/2016-09-30",
                "Q2 + Q3;             LIST;      2016-04-01/2016-06-30 2016-07-01/2016-09-30",
                "Q1, Q2 og Q4;        LIST;      2016-01-01/2016-03-31 2016-04-01/2016-06-30 2016-10-01/2016-12-31",
                "Q1-15 - Q4-17;       RANGE;     2015-01-01/2017-12-31",
                "Q1-15 Q4-17;         RANGE;     2015-01-01/2017-12-31",
                "Q1- 16 Q4-16;        RANGE;     2016-01-01/2016-12-31",
                "Q3 -16;              PERIOD;    2016-07-01/2016-09-30",
                "Q1/17;               PERIOD;    2017-01-01/2017-03-31",
                "Q2 2017;             PERIOD;    2017-04-01/2017-06-30",
                "Q4 – Q2 2017;        UNKNOWN;   ''",
                "Q1 + Q3 2017;        LIST;      2017-01-01/2017-03-31 2017-07-01/2017-09-30",
                "1. kvartal;          PERIOD;    2016-01-01/2016-03-31",
                "første kvartal 2017; PERIOD;    2017-01-01/2017-03-31",
                "1. og 3. kvartal;    LIST;      2016-01-01/2016-03-31 2016-07-01/2016-09-30",
                "1.–3. kvartal;       RANGE;     2016-01-01/2016-09-30",
                "1. halvår 2016;      PERIOD;    2016-01-01/2016-06-30",
                "andre halvår;        PERIOD;    2016-07-01/2016-12-31",
                "mars–juni;           RANGE;     2016-03-01/2016-06-30",
                "mars - juni 2017;    RANGE;     2017-03-01/2017-06-30",
                "mars, mai og oktober;LIST;      2016-03-01/2016-03-31 2016-05-01/2016-05-31 2016-10-01/2016-10-31",
                "fra mars til mai;    RANGE;     2016-03-01/2016-05-31",
                "fra september;       RANGE;     2016-09-01/2016-12-31",
                "uke 47;              PERIOD;    2016-11-21/2016-11-27",
                "uke 10-12;           RANGE;     2016-03-07/2016-03-27",
                "uke 10 og 12;        LIST;      2016-03-07/2016-03-13 2016-03-21/2016-03-27",
                "høsten 2012;         PERIOD;    2012-09-01/2012-11-30",
                "vår/høst;            LIST;      2016-03-01/2016-05-31 2016-09-01/2016-11-30",
                "ultimo 2013;         PERIOD;    2013-12-01/2013-12-31",
                "primo mai;           PERIOD;    2016-05-01/2016-05-10",
                "22.05.15;            PERIOD;    2015-05-22/2015-05-22",
                "16.6. 2016;          PERIOD;    2016-06-16/2016-06-16",
                "03. desember 2015;   PERIOD;    2015-12-03/2015-12-03",
                "2016-03-16;          PERIOD;    2016-03-16/2016-03-16",
                "12.-14. mai;         UNKNOWN;   ''",
                "2016;                PERIOD;    2016-01-01/2016-12-31",
                "2015 – 2017;         RANGE;     2015-01-01/2017-12-31",
                "Løpende;             ONGOING;   2016-01-01/2016-12-31",
                "løpende Q2 – Q4;     ONGOING;   2016-04-01/2016-12-31",
                "Kvartalsvis;         RECURRING; 2016-01-01/2016-12-31",
                "kvartalsvis;         RECURRING; 2016-01-01/2016-12-31",
                "Månedlig;            RECURRING; 2016-01-01/2016-12-31",
                "Q4-16 - Q1-16;       UNKNOWN;   ''",
                "uke 54;              UNKNOWN;   ''",
                "31. februar;         UNKNOWN;   ''",
                "Q5;                  UNKNOWN;   ''",
                "Q1 Q3;               UNKNOWN;   ''",
                "når tiden er inne;   UNKNOWN;   ''",
                "Q2 eller så;         UNKNOWN;   ''",
                "?;                   UNKNOWN;   ''"
            })
    void reads_what_plans_write(String written, Kind kind, String ranges) {
        Schedule schedule = norwegian.read(written, 2016);

        assertThat(schedule.kind()).isEqualTo(kind);
        assertThat(ranges(schedule)).isEqualTo(ranges);
        assertThat(schedule).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "vecka 12;             PERIOD;    2016-03-21/2016-03-27",
                "hösten 2016;          PERIOD;    2016-09-01/2016-11-30",
                "kvartal 1;            PERIOD;    2016-01-01/2016-03-31",
                "kvartal 1–2;          RANGE;     2016-01-01/2016-06-30",
                "första halvåret 2017; PERIOD;    2017-01-01/2017-06-30",
                "17 december 2018;     PERIOD;    2018-12-17/2018-12-17",
                "mars till maj;        RANGE;     2016-03-01/2016-05-31",
                "Löpande;              ONGOING;   2016-01-01/2016-12-31",
                "en gång per kvartal;  RECURRING; 2016-01-01/2016-12-31"
            })
    void reads_swedish_too(String written, Kind kind, String ranges) {
        Schedule schedule = swedish.read(written, 2016);

        assertThat(schedule.kind()).isEqualTo(kind);
        assertThat(ranges(schedule)).isEqualTo(ranges);
    }

    @Test
    void tells_a_range_from_a_list_by_what_lies_between() {
        DateRange second = DateRange.months(2016, 4, 6);

        assertThat(norwegian.read("Q1 – Q3", 2016).touches(second)).isTrue();
        assertThat(norwegian.read("Q1 + Q3", 2016).touches(second)).isFalse();
        assertThat(norwegian.read("Q1 + Q3", 2016).quartersIn(2016)).containsExactly(1, 3);
        assertThat(norwegian.read("Q1-15 - Q4-17", 2016).quartersIn(2016)).containsExactly(1, 2, 3, 4);
        assertThat(norwegian.read("Q1", 2016).quartersIn(2017)).isEmpty();
    }

    @Test
    void knows_which_years_have_a_week_53() {
        assertThat(norwegian.read("Uke 53", 2016).understood()).isFalse();
        assertThat(norwegian.read("Uke 53", 2020).ranges())
                .containsExactly(new DateRange(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3)));
        assertThat(norwegian.read("Uke 1", 2016).understood()).isTrue();
    }

    @Test
    void counts_recurrences_within_a_range() {
        assertThat(norwegian.read("Kvartalsvis", 2016).recurrencesIn(DateRange.year(2016)))
                .containsExactly(
                        LocalDate.of(2016, 1, 1),
                        LocalDate.of(2016, 4, 1),
                        LocalDate.of(2016, 7, 1),
                        LocalDate.of(2016, 10, 1));
        assertThat(norwegian.read("Månedlig", 2016).recurrencesIn(DateRange.months(2016, 5, 6)))
                .hasSize(2);
        assertThat(norwegian.read("Løpende", 2016).recurrencesIn(DateRange.year(2016)))
                .isEmpty();
    }

    @Test
    void knows_when_a_schedule_is_over() {
        assertThat(norwegian.read("Q4-15", 2016).endedBefore(LocalDate.of(2016, 1, 1)))
                .isTrue();
        assertThat(norwegian.read("Q4-15 - Q1-16", 2016).endedBefore(LocalDate.of(2016, 1, 1)))
                .isFalse();
        assertThat(norwegian.read("engang", 2016).endedBefore(LocalDate.of(2016, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "Q", "-", "– –", "999999999999999", "Q1-99999", "0. januar", "uke 0"})
    void keeps_what_is_no_schedule(String written) {
        assertThat(norwegian.read(written, 2016).kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void finds_times_in_running_text_and_knows_which_are_precise() {
        List<ScheduleReader.Mention> found =
                norwegian.mentions("Ferdig 22.05.15, utsatt til Q3 -16; ny plan 2015 – 2017 og en i mai.", 2016);

        assertThat(found.stream().map(it -> it.schedule().text() + " " + it.precise()))
                .containsExactly("22.05.15 true", "Q3 -16 true", "2015 – 2017 false", "mai false");
    }

    private static String ranges(Schedule schedule) {
        return schedule.ranges().stream()
                .map(range -> range.from() + "/" + range.until())
                .collect(Collectors.joining(" "));
    }
}
