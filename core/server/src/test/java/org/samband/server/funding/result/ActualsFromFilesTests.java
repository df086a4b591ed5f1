package org.samband.server.funding.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.samband.server.funding.result.ActualsFormat.Side;
import org.samband.server.web.Message;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;

/** Figures come from workbooks and CSV as accounting programs write them, and a file that is wrong enters nothing. */
class ActualsFromFilesTests extends AccountsOfAYear {

    private static final Object[][] GOOD = {
        {"Konto", "Tekst", "Regnskap 2016"},
        {3900, "Ordinær kontingent", 4_516_710},
        {3910, "Andre inntekter", 4_906_802.50},
        {5000, "Lønn", -3_000_000}
    };

    private static final List<Actual> READ = List.of(
            new Actual("3900", "Ordinær kontingent", true, 451_671_000),
            new Actual("3910", "Andre inntekter", true, 490_680_250),
            new Actual("5000", "Lønn", false, 300_000_000));

    /** Writes sheets of texts and numbers. */
    static byte[] workbook(Map<String, Object[][]> sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> {
                var sheet = book.newWorksheet(name);
                for (var row = 0; row < rows.length; row++) {
                    for (var column = 0; column < rows[row].length; column++) {
                        if (rows[row][column] instanceof Number number) {
                            sheet.value(row, column, number);
                        } else {
                            sheet.value(row, column, rows[row][column].toString());
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] workbook(Object[]... rows) {
        return workbook(Map.of("Regnskap", rows));
    }

    private List<Actual> read(byte[] file) {
        return reading.read("regnskap", file, Side.PLUS_IS_INCOME, "NOK");
    }

    private List<Message> refused(byte[] file) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(file));
        return refusal.mistakes().stream().map(Mistake::message).toList();
    }

    private List<Object> cells(byte[] file) {
        return refused(file).stream().map(message -> message.arguments().get(1)).toList();
    }

    @Test
    void a_workbook_and_a_csv_with_the_same_figures_are_read_alike() {
        var csv = "Konto;Tekst;Regnskap 2016\r\n3900;Ordinær kontingent;4516710\r\n"
                + "3910;Andre inntekter;4906802,50\r\n5000;Lønn;-3000000\r\n";

        assertThat(read(workbook(GOOD))).isEqualTo(READ);
        assertThat(read(csv.getBytes(UTF_8))).isEqualTo(READ);
        assertThat(read(csv.getBytes(Charset.forName("windows-1252")))).isEqualTo(READ);
    }

    @Test
    void a_heading_that_is_a_year_is_never_an_amount() {
        assertThat(read(workbook(new Object[] {"Konto", "Tekst", 2016}, new Object[] {3900, "Kontingent", 100})))
                .containsExactly(new Actual("3900", "Kontingent", true, 10_000));
        assertThat(read(workbook(new Object[] {"Kontingent", 2016}, new Object[] {"Gebyr", 1999})))
                .extracting(Actual::amount)
                .containsExactly(201_600L, 199_900L);
    }

    @Test
    void commas_separate_only_where_nothing_else_does_and_quotation_marks_hold_a_title_together() {
        assertThat(read("3900,\"Kontingent, ordinær\",100\n".getBytes(UTF_8)))
                .containsExactly(new Actual("3900", "Kontingent, ordinær", true, 10_000));
        assertThat(read("3900;\"Kontingent; ordinær\";100,50\n".getBytes(UTF_8)))
                .containsExactly(new Actual("3900", "Kontingent; ordinær", true, 10_050));
    }

    @Test
    void thousands_that_stand_as_text_are_read_in_all_the_ways_they_are_written() {
        for (var written :
                Arrays.asList("4 516 710", "4\u00a0516\u00a0710", "4.516.710", "4.516.710,00", "kr 4 516 710,-")) {
            assertThat(read(workbook(new Object[] {"3900", "Kontingent", written})))
                    .as(written)
                    .containsExactly(new Actual("3900", "Kontingent", true, 451_671_000));
        }
        assertThat(read(workbook(new Object[] {"5000", "Lønn", "(3 000)"})))
                .containsExactly(new Actual("5000", "Lønn", false, 300_000));
    }

    @Test
    void a_crumb_behind_the_second_decimal_of_a_sum_is_nothing() {
        assertThat(read(workbook(new Object[] {"3900", "Kontingent", 0.1 + 0.2})))
                .containsExactly(new Actual("3900", "Kontingent", true, 30));
    }

    @Test
    void cells_that_cannot_be_read_are_named_and_nothing_is_entered() {
        var id = entered(2016);
        var file = workbook(
                new Object[] {"Konto", "Tekst", "Regnskap"},
                new Object[] {3900, "Kontingent", 100},
                new Object[] {3910, "Gebyr", "mye"},
                new Object[] {3920, "Tilskudd", "50 SEK"},
                new Object[] {5000, "Lønn", ""});

        assertThat(cells(file)).containsExactly("C3", "C4", "C5");
        assertThat(refused(file)).extracting(Message::key).containsOnly("result.cell");
        assertThatThrownBy(() -> results.enter(id, read(file))).isInstanceOf(Refusal.class);
        assertThat(results.view(id).lines()).hasSize(3);
    }

    @Test
    void a_title_page_before_the_figures_is_passed_over() {
        var sheets = new LinkedHashMap<String, Object[][]>();
        sheets.put("Forside", new Object[][] {{"Regnskap for Vestregionen"}, {"Utarbeidet av", "regnskapskontoret"}});
        sheets.put("Regnskap", GOOD);

        assertThat(read(workbook(sheets))).isEqualTo(READ);
    }

    @Test
    void a_sheet_with_figures_and_a_mistake_is_never_passed_over_for_the_next() {
        var sheets = new LinkedHashMap<String, Object[][]>();
        sheets.put("2016", new Object[][] {{"3900", "Kontingent", 100}, {"3910", "Gebyr", "mye"}});
        sheets.put("2015", GOOD);

        assertThat(cells(workbook(sheets))).containsExactly("C2");
    }

    @Test
    void a_workbook_with_nothing_but_words_is_the_wrong_one() {
        assertThat(refused(workbook(new Object[] {"Deltakere", "Møte"}, new Object[] {"Kari", "ja"})))
                .isNotEmpty();
    }

    @Test
    void files_that_are_damaged_or_no_table_are_refused_as_such() {
        var whole = workbook(GOOD);
        var half = Arrays.copyOf(whole, whole.length / 2);
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};

        for (var file : List.of(half, picture)) {
            assertThat(catchThrowableOfType(Refusal.class, () -> read(file)).kind())
                    .isIn(Refusal.Kind.UNREADABLE, Refusal.Kind.UNSUPPORTED);
        }
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(Refusal.class);
    }

    @Test
    void an_account_that_nobody_has_placed_is_a_question_and_the_next_year_knows_those_that_were() {
        var first = results.begin(null, 2015).id();
        results.enter(first, read(workbook(GOOD)));
        assertThat(ResultDoubts.of(results.view(first))).contains(Message.of("result.doubt.unmapped", 3));
        var kontingent = results.view(first).lines().getFirst();
        results.map(first, Map.of(kontingent.id(), Target.read("kind:levies").orElseThrow()));

        var second = results.begin(null, 2016).id();
        results.enter(second, read(workbook(GOOD)));

        assertThat(results.view(second).unmapped())
                .extracting(ResultLine::account)
                .containsExactly("3910", "5000");
    }
}
