package org.samband.server.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.dhatim.fastexcel.Worksheet;
import org.samband.profile.document.Cell;

/** Writes cells of a table as what they are, so that a workbook can count with them. */
final class WorkbookCells {

    private static final int LONGEST_TEXT = 32_767;
    private static final int EXACT_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Wording wording;

    WorkbookCells(Wording wording) {
        this.wording = wording;
    }

    void write(Worksheet sheet, int row, int column, Cell cell) {
        sheet.style(row, column).verticalAlignment("top").set();
        switch (cell) {
            case Cell.Number number
            when number.value().precision() <= EXACT_DIGITS ->
                number(sheet, row, column, number.value(), number.value().scale(), "");
            case Cell.Money money -> {
                BigDecimal amount = BigDecimal.valueOf(
                        money.minorUnits(),
                        Currency.getInstance(money.currency()).getDefaultFractionDigits());
                boolean whole = amount.stripTrailingZeros().scale() <= 0;
                number(sheet, row, column, amount, whole ? 0 : amount.scale(), money.currency());
            }
            case Cell.Day day
            when !day.day().isBefore(FIRST_DAY) && !day.day().isAfter(LAST_DAY) -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column)
                        .format(wording.say("document.day-format"))
                        .set();
            }
            default -> text(sheet, row, column, wording.text(cell));
        }
    }

    static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, shortened(text));
            sheet.style(row, column).verticalAlignment("top").wrapText(true).set();
        }
    }

    static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
    }

    private void number(Worksheet sheet, int row, int column, BigDecimal value, int decimals, String currency) {
        sheet.value(row, column, value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value);
        String figures = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        sheet.style(row, column)
                .format(currency.isEmpty() ? figures : beside(figures, currency))
                .set();
    }

    /** Puts the sign of the currency where the reader's language has it. */
    private String beside(String figures, String currency) {
        String[] around =
                wording.formats().money(0, Currency.getInstance(currency)).split("0", 2);
        return quoted(around[0]) + figures + quoted(around[1]);
    }

    private static String quoted(String sign) {
        return sign.isEmpty() ? "" : "\"" + sign.replace("\"", "") + "\"";
    }
}
