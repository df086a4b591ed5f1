package org.samband.server.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samband.profile.statistics.StatisticsReading.Kind;
import org.samband.profile.statistics.StatisticsReading.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The shapes in which PxWeb, the program of both offices, writes its files, as its own source code lays them out. */
@SpringBootTest
class OfficeExportsTests {

    private static final String NORWEGIAN = "ssb-07459";
    private static final String SWEDISH = "scb-be0101a";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Autowired
    private StatisticsFiles files;

    @Test
    void a_workbook_has_codes_and_names_in_two_columns_and_all_that_is_known_of_the_table_below() {
        var book = book(List.of(
                row("Folkmängd efter region och år"),
                row(),
                row("", "", "Folkmängd"),
                row("", "", "2015", "2016"),
                row("1401", "Härryda", 36_651, 37_108),
                row("1480", "Göteborg", 548_190, 556_640),
                row(),
                row("Fr.o.m 2007-01-01 överförs Heby kommun från Västmanlands län till Uppsala län."),
                row("region:"),
                row("Den regionala indelningen är den som gällde den 1 januari året efter."),
                row("Senaste uppdatering:"),
                row("Folkmängd:"),
                row("20170221 09:30"),
                row("Källa:"),
                row("SCB"),
                row("Enhet:"),
                row("antal"),
                row("Referenstid:"),
                row("31 december respektive år")));

        assertThat(said(book, SWEDISH))
                .containsExactly(
                        "1401 2015-12-31 36651",
                        "1401 2016-12-31 37108",
                        "1480 2015-12-31 548190",
                        "1480 2016-12-31 556640");
    }

    @Test
    void what_is_counted_may_stand_below_each_year() {
        var book = book(List.of(
                row("Folkmängd och folkökning efter region och år"),
                row(),
                row("", "2015", "", "2016"),
                row("", "Folkökning", "Folkmängd", "Folkökning", "Folkmängd"),
                row("1480 Göteborg", 7_000, 548_190, 8_450, 556_640)));

        assertThat(said(book, SWEDISH)).containsExactly("1480 2015-12-31 548190", "1480 2016-12-31 556640");
    }

    @Test
    void a_mark_beside_a_figure_is_no_figure() {
        var book = book(List.of(
                row("07459: Befolkning, etter region, statistikkvariabel og år"),
                row(),
                row("", "Personer"),
                row("", "2016", "", "2017"),
                row("0602 Drammen", 67_895, "*", 68_363)));

        assertThat(said(book, NORWEGIAN)).containsExactly("0602 2016-01-01 67895", "0602 2017-01-01 68363");
    }

    @Test
    void a_region_that_is_named_once_for_several_rows_is_told_and_nothing_is_guessed() {
        var book = book(List.of(
                row("07459: Befolkning, etter region, kjønn, statistikkvariabel og år"),
                row(),
                row("", "", "Personer"),
                row("", "", "2016"),
                row("0602 Drammen", "Menn", 33_900),
                row("", "Kvinner", 33_995)));

        assertThat(files.read("table.xlsx", book, NORWEGIAN).reading().problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.NO_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void a_text_has_a_title_codes_beside_names_and_the_encoding_of_the_office(String between) {
        var text = """
                "Folkmängd efter region, tabellinnehåll och år"

                "Region";"region";"Folkmängd 2015";"Folkmängd 2016"
                "1401";"Härryda";36651;37108
                "1407";"Öckerö";12609;".."
                """.replace(";", between).replace("\n", "\r\n");

        for (var encoding : List.of(WINDOWS, UTF_8)) {
            assertThat(said(text.getBytes(encoding), SWEDISH))
                    .as(encoding.name())
                    .containsExactly("1401 2015-12-31 36651", "1401 2016-12-31 37108", "1407 2015-12-31 12609");
        }
    }

    @Test
    void a_text_made_for_programs_has_a_row_for_each_year_and_a_column_for_each_thing_counted() {
        assertThat(said("""
                        "region","år","Folkmängd","Folkökning"
                        "1480 Göteborg","2016",556640,8450
                        """, SWEDISH)).containsExactly("1480 2016-12-31 556640");
        assertThat(said("""
                        "Region","Tid","BE0101N1","BE0101N2"
                        "00","2016",9995153,144136
                        "1480","2016",556640,8450
                        """, SWEDISH)).containsExactly("1480 2016-12-31 556640");
        assertThat(said("""
                        "Region";"ContentsCode";"Tid";"07459"
                        "0602";"Personer1";"2016";67895
                        """, NORWEGIAN)).containsExactly("0602 2016-01-01 67895");
    }

    @Test
    void a_cube_tells_its_dimensions_in_any_order_and_its_members_by_index_and_not_by_place() {
        assertThat(said("""
                        {"version":"2.0","class":"dataset","label":"07459: Befolkning, etter statistikkvariabel, år og region",
                         "source":"Statistisk sentralbyrå","updated":"2017-02-23T07:00:00Z","note":["Se liste over endringer."],
                         "role":{"time":["Tid"],"metric":["ContentsCode"]},
                         "id":["ContentsCode","Tid","Region"],"size":[1,2,2],
                         "dimension":{
                          "ContentsCode":{"label":"statistikkvariabel","category":{"index":{"Personer1":0},
                           "label":{"Personer1":"Personer"},"unit":{"Personer1":{"base":"personer","decimals":0}}},
                           "extension":{"refperiod":{"Personer1":"1.1."}}},
                          "Tid":{"label":"år","category":{"index":{"2017":1,"2016":0},"label":{"2016":"2016","2017":"2017"}}},
                          "Region":{"label":"region","category":{"index":{"0625":1,"0602":0},
                           "label":{"0602":"Drammen","0625":"Nedre Eiker"}},"extension":{"elimination":true}}},
                         "value":[67895,24431,68363,null],"status":{"3":".."},
                         "extension":{"px":{"tableid":"07459","decimals":0}}}
                        """, NORWEGIAN))
                .containsExactly("0602 2016-01-01 67895", "0602 2017-01-01 68363", "0625 2016-01-01 24431");
    }

    @Test
    void a_cube_of_the_older_version_keeps_its_order_within_the_dimensions() {
        assertThat(said("""
                        {"dataset":{"label":"Folkmängd","source":"SCB",
                         "dimension":{
                          "Region":{"label":"region","category":{"index":{"1480":0},"label":{"1480":"Göteborg"}}},
                          "ContentsCode":{"label":"tabellinnehåll","category":{"index":{"BE0101N1":0,"BE0101N2":1},
                           "label":{"BE0101N1":"Folkmängd","BE0101N2":"Folkökning"}}},
                          "Tid":{"label":"år","category":{"index":{"2016":0},"label":{"2016":"2016"}}},
                          "id":["Region","ContentsCode","Tid"],"size":[1,2,1],
                          "role":{"geo":["Region"],"metric":["ContentsCode"],"time":["Tid"]}},
                         "value":{"0":556640,"1":8450}}}
                        """, SWEDISH)).containsExactly("1480 2016-12-31 556640");
    }

    private List<String> said(String text, String format) {
        return said(text.getBytes(UTF_8), format);
    }

    private List<String> said(byte[] content, String format) {
        var reading = files.read("table", content, format).reading();
        assertThat(reading.problems()).isEmpty();
        return reading.figures().stream()
                .map(figure -> figure.code() + " " + figure.date() + " " + figure.inhabitants())
                .sorted()
                .toList();
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static byte[] book(List<Object[]> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("BefolkningNy");
            for (var i = 0; i < rows.size(); i++) {
                for (var j = 0; j < rows.get(i).length; j++) {
                    if (rows.get(i)[j] instanceof Integer figure) {
                        sheet.value(i, j, figure);
                    } else if (rows.get(i)[j] instanceof String text && !text.isEmpty()) {
                        sheet.value(i, j, text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
