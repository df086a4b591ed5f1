package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samband.server.plan.DateRange;
import org.samband.server.plan.Schedule;
import org.samband.server.plan.Schedule.Kind;

class SchedulePropertyTests {

    private static final int YEAR = 2016;
    private static final List<String> DASHES = List.of("-", " - ", "–", " – ", "- ", " -");
    private static final List<String> SIGNS = List.of("+", " + ", ", ", " & ", " og ");
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");

    private final ScheduleReader reader = new ScheduleReader(Profiles.NORWEGIAN);

    @Test
    void reads_back_whatever_a_generator_of_plans_writes() {
        Random random = new Random(20_160_103);
        for (int i = 0; i < Stress.rounds(2_000, 50_000); i++) {
            Written written = write(random);

            Schedule schedule = reader.read(written.text, YEAR);

            assertThat(schedule.text()).isEqualTo(written.text);
            assertThat(schedule.kind()).as(written.text).isEqualTo(written.kind);
            assertThat(schedule.ranges()).as(written.text).isEqualTo(written.ranges);
        }
    }

    @Test
    void never_fails_on_scraps_of_schedules() {
        Random random = new Random(7);
        List<String> scraps = List.of(
                "Q",
                "1",
                "4",
                "16",
                "2016",
                "-",
                "–",
                "+",
                ".",
                "/",
                " ",
                "og",
                "til",
                "fra",
                "uke",
                "mai",
                "kvartal",
                "halvår",
                "høst",
                "løpende",
                "månedlig",
                "ultimo",
                "22.05.15",
                "9999999",
                "'",
                "%",
                "Ø",
                "\u00a0");
        for (int i = 0; i < Stress.rounds(3_000, 100_000); i++) {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, random.nextInt(9)).forEach(k -> text.append(pick(random, scraps)));
            String written = text.toString();

            Schedule schedule = reader.read(written, YEAR);

            assertThat(schedule.text()).isEqualTo(written.strip());
            assertThat(schedule.understood()).isEqualTo(!schedule.ranges().isEmpty());
            assertThat(reader.mentions(written, YEAR)).isNotNull();
        }
    }

    private static Written write(Random random) {
        int first = 1 + random.nextInt(4);
        int last = first + random.nextInt(5 - first);
        int month = 1 + random.nextInt(12);
        int until = month + random.nextInt(13 - month);
        String year = random.nextBoolean() ? "-17" : random.nextBoolean() ? " 2017" : "/17";
        return switch (random.nextInt(7)) {
            case 0 -> new Written("Q" + first, Kind.PERIOD, List.of(quarters(YEAR, first, first)));
            case 1 -> new Written("Q" + first + year, Kind.PERIOD, List.of(quarters(2017, first, first)));
            case 2 ->
                new Written(
                        "Q" + first + pick(random, DASHES) + "Q" + last,
                        Kind.RANGE,
                        List.of(quarters(YEAR, first, last)));
            case 3 -> list(random);
            case 4 ->
                new Written(
                        MONTHS.get(month - 1) + pick(random, DASHES) + MONTHS.get(until - 1) + " 2018",
                        Kind.RANGE,
                        List.of(DateRange.months(2018, month, until)));
            case 5 ->
                new Written(
                        "Q" + first + "-15" + (random.nextBoolean() ? " " : pick(random, DASHES)) + "Q" + last + "-17",
                        Kind.RANGE,
                        List.of(quarters(2015, first, first).to(quarters(2017, last, last))));
            default ->
                new Written((1 + random.nextInt(28)) + ". " + MONTHS.get(month - 1), Kind.PERIOD, List.of())
                        .asDay(month);
        };
    }

    private static Written list(Random random) {
        List<Integer> quarters = IntStream.rangeClosed(1, 4)
                .filter(q -> random.nextBoolean())
                .boxed()
                .toList();
        if (quarters.size() < 2) {
            return list(random);
        }
        StringBuilder text = new StringBuilder();
        List<DateRange> ranges = new ArrayList<>();
        for (int quarter : quarters) {
            text.append(text.isEmpty() ? "" : pick(random, SIGNS)).append('Q').append(quarter);
            ranges.add(quarters(YEAR, quarter, quarter));
        }
        return new Written(text.toString(), Kind.LIST, ranges);
    }

    private static DateRange quarters(int year, int first, int last) {
        return DateRange.months(year, first * 3 - 2, last * 3);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private record Written(String text, Kind kind, List<DateRange> ranges) {

        Written asDay(int month) {
            int day = Integer.parseInt(text.substring(0, text.indexOf('.')));
            return new Written(text, kind, List.of(DateRange.on(java.time.LocalDate.of(YEAR, month, day))));
        }
    }
}
