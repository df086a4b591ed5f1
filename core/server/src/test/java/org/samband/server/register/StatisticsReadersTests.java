package org.samband.server.register;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.profile.statistics.StatisticsReading.Kind;
import org.samband.profile.statistics.StatisticsReading.Problem;
import org.samband.server.web.Language;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StatisticsReadersTests {

    private static final String NORWEGIAN = "ssb-07459";
    private static final String SWEDISH = "scb-be0101a";

    @Autowired
    StatisticsFiles files;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "long", "json", "xlsx"})
    void the_same_table_is_read_from_each_shape(String shape) {
        var table = new PopulationTableFile(2016, 2017)
                .row("0", "Hele landet", 5_213_985, 5_258_317)
                .row("06", "Buskerud", 277_684, 279_714)
                .row("0602", "Drammen", 67_895, 68_363)
                .row("0625", "Nedre Eiker", 24_431, 24_718)
                .row("3005", "Drammen (2020-2023)", 0, "..");

        var file = read(bytes(table, shape), NORWEGIAN);

        assertThat(file.reading().problems()).isEmpty();
        assertThat(said(file))
                .containsExactly(
                        "0602 2016-01-01 67895",
                        "0602 2017-01-01 68363",
                        "0625 2016-01-01 24431",
                        "0625 2017-01-01 24718");
        assertThat(file.reading().passedOver()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "long", "json", "xlsx"})
    void the_other_country_counts_on_the_last_day_of_the_year(String shape) {
        var table = new PopulationTableFile(2016)
                .counting("Folkmängd")
                .row("00", "Riket", 9_995_153)
                .row("1401", "Härryda", 37_108);

        assertThat(said(read(bytes(table, shape), SWEDISH))).containsExactly("1401 2016-12-31 37108");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void the_encoding_of_a_text_does_not_matter(String encoding) {
        var table = new PopulationTableFile(2016).counting("Folkmängd").row("1480", "Göteborg", 556_640);
        var mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";

        assertThat(said(read((mark + table.text()).getBytes(Charset.forName(encoding)), SWEDISH)))
                .containsExactly("1480 2016-12-31 556640");
        assertThat(said(read(("\uFEFF" + table.text()).getBytes(UTF_8), SWEDISH)))
                .hasSize(1);
    }

    @Test
    void what_counts_something_else_is_passed_over() {
        var file = read("region;Folkmängd 2016;Folkökning 2016\n1480 Göteborg;556640;8450\n", SWEDISH);

        assertThat(said(file)).containsExactly("1480 2016-12-31 556640");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    68 363        | SEPARATED
                    68.363        | SEPARATED
                    68,363        | SEPARATED
                    1 068 363     | SEPARATED
                    68363.5       | NOT_A_NUMBER
                    many          | NOT_A_NUMBER
                    6836x         | NOT_A_NUMBER
                    -12           | NEGATIVE
                    1000000000    | TOO_LARGE
                    99999999999999999999999 | TOO_LARGE
                    """)
    void a_cell_that_could_be_read_in_two_ways_or_in_none_is_told(String cell, Kind kind) {
        for (var shape : List.of("csv", "xlsx")) {
            var table = new PopulationTableFile(2016, 2017).row("0602", "Drammen", 67_895, cell);
            var file = read(bytes(table, shape), NORWEGIAN);

            assertThat(file.reading().problems())
                    .as(shape)
                    .extracting(Problem::kind)
                    .containsExactly(kind);
            assertThat(english(file))
                    .as(shape)
                    .contains(shape.equals("csv") ? "line 4, column 3" : "cell C5")
                    .contains(cell);
        }
    }

    @Test
    void two_figures_for_one_municipality_and_day_are_told() {
        var file = read("region;Personer 2016;Personer 2016\n0602 Drammen;67895;67896\n", NORWEGIAN);

        assertThat(file.reading().problems()).containsExactly(new Problem(Kind.TWICE, 2, 3, "0602, 2016-01-01"));
        assertThat(english(file)).contains("table.csv", "line 2, column 3", "0602, 2016-01-01");
    }

    @Test
    void a_text_that_ends_within_a_line_is_told() {
        var whole = new PopulationTableFile(2016).row("0602", "Drammen", 67_895).text();
        for (var cut : List.of(2, 3, 4)) {
            var file = read(whole.substring(0, whole.length() - cut).getBytes(UTF_8), NORWEGIAN);
            assertThat(file.reading().problems()).extracting(Problem::kind).contains(Kind.CUT_OFF);
        }
        assertThat(read("region;Personer 2016;Personer 2017\n0602 Drammen;67895\n", NORWEGIAN)
                        .reading()
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.SHORT_ROW);
    }

    @Test
    void a_table_with_other_columns_is_told() {
        assertThat(read("name;number\nDrammen;67895\n", NORWEGIAN).reading().problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_HEADING);
        assertThat(read("region;Personer 2016\nDrammen;67895\n", NORWEGIAN)
                        .reading()
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_CODE);
        assertThat(read("region;Personer 2016\n0602 Drammen;..\n", NORWEGIAN)
                        .reading()
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_FIGURES);
    }

    @Test
    void sums_in_later_borders_are_not_taken_for_municipalities_as_they_were() {
        var table = "region;Personer 2016\nK-3301 Drammen;98000\n";

        assertThat(read(table, NORWEGIAN).reading().problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_CODE);
        assertThat(said(read(table, "ssb-07459-in-2024-borders"))).containsExactly("3301 2016-01-01 98000");
    }

    @Test
    void files_that_are_no_tables_are_refused() {
        var xlsx = new PopulationTableFile(2016).row("0602", "Drammen", 67_895).xlsx();

        assertRefused(Arrays.copyOf(xlsx, xlsx.length / 2), "document.sheet.damaged");
        assertRefused("%PDF-1.7".getBytes(UTF_8), "document.sheet.no-table");
        assertRefused(new byte[0], "document.sheet.empty");
        assertRefused("region;Personer 2016\n".getBytes(UTF_16LE), "document.sheet.no-table");
        assertRefused("{\"class\":".getBytes(UTF_8), "register.json.damaged");
        assertRefused("{\"class\":\"dataset\"}".getBytes(UTF_8), "register.json.no-cube");
        var cube = new String(
                new PopulationTableFile(2016).row("0602", "Drammen", 1).jsonStat(), UTF_8);
        assertRefused(cube.replace("\"value\":[1]", "\"value\":[1,2]").getBytes(UTF_8), "register.json.values");
    }

    @Test
    void any_table_is_read_as_it_was_written() {
        var random = new Random(20240221);
        for (var round = 0; round < rounds(40, 4_000); round++) {
            var table = any(random);
            for (var shape : List.of("csv", "long", "json", "xlsx")) {
                var file = read(bytes(table, shape), NORWEGIAN);
                assertThat(file.reading().problems())
                        .as("round %s, %s", round, shape)
                        .isEmpty();
                assertThat(said(file)).as("round %s, %s", round, shape).containsExactlyElementsOf(expected(table));
            }
        }
    }

    @Test
    void no_broken_file_is_anything_but_read_or_refused() {
        var random = new Random(7459);
        for (var round = 0; round < rounds(300, 30_000); round++) {
            var table = any(random);
            var shape = List.of("csv", "long", "json", "xlsx").get(random.nextInt(4));
            var bytes = bytes(table, shape);
            for (var i = 0; i < 1 + random.nextInt(4); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(3) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            try {
                assertThat(english(read(bytes, NORWEGIAN)))
                        .as("round %s", round)
                        .doesNotContain("register.");
            } catch (Refusal refusal) {
                assertThat(refusal.reason().key()).matches("(document\\.|register\\.json).*");
            }
        }
    }

    private static PopulationTableFile any(Random random) {
        var first = 1990 + random.nextInt(30);
        var table = new PopulationTableFile(first, first + 1, first + 2);
        var names = List.of("Ås", "Nore og Uvdal", "Bø (Telemark)", "Deatnu - Tana", "Øvre Eiker; nord", "Å \\ \u00e6");
        for (var i = 0; i <= random.nextInt(8); i++) {
            table.row(
                    "%04d".formatted(random.nextInt(10_000)),
                    names.get(random.nextInt(names.size())).replace("\\", ""),
                    1 + random.nextInt(1_000_000),
                    random.nextInt(5) == 0 ? ".." : 1 + random.nextInt(99),
                    random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(30_000_000));
        }
        return table;
    }

    private static List<String> expected(PopulationTableFile table) {
        var expected = new TreeMap<String, String>();
        table.rows().forEach((code, figures) -> {
            for (var i = 0; i < figures.size(); i++) {
                if (figures.get(i).matches("[1-9][0-9]*")) {
                    var key = code + " " + table.years().get(i) + "-01-01";
                    expected.put(key, key + " " + figures.get(i));
                }
            }
        });
        return List.copyOf(expected.values());
    }

    private static byte[] bytes(PopulationTableFile table, String shape) {
        return switch (shape) {
            case "csv" -> table.csv();
            case "long" -> table.longCsv();
            case "json" -> table.jsonStat();
            default -> table.xlsx();
        };
    }

    private StatisticsFile read(String text, String format) {
        return read(text.getBytes(UTF_8), format);
    }

    private StatisticsFile read(byte[] content, String format) {
        return files.read("table.csv", content, format);
    }

    private void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> read(content, NORWEGIAN))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }

    private static List<String> said(StatisticsFile file) {
        return file.reading().figures().stream()
                .map(figure -> figure.code() + " " + figure.date() + " " + figure.inhabitants())
                .sorted()
                .toList();
    }

    private static String english(StatisticsFile file) {
        var texts = Texts.in(Language.EN, (text, _) -> text);
        return file.problems().stream().map(texts::say).reduce("", (one, other) -> one + other + "\n");
    }

    private static int rounds(int usual, int stressed) {
        return Boolean.getBoolean("samband.stress") ? stressed : usual;
    }
}
