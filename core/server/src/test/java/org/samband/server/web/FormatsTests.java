package org.samband.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTests {

    private static final Currency NOK = Currency.getInstance("NOK");
    private static final Currency SEK = Currency.getInstance("SEK");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2017, 2, 23);

    private final Formats nb = Formats.in(Language.NB);
    private final Formats nn = Formats.in(Language.NN);
    private final Formats sv = Formats.in(Language.SV);
    private final Formats en = Formats.in(Language.EN);

    @Test
    void money_has_a_hard_space_and_no_empty_decimals() {
        assertThat(nb.money(1_000_000, NOK)).isEqualTo("10\u00a0000\u00a0kr");
        assertThat(nb.money(50, NOK)).isEqualTo("0,50\u00a0kr");
        assertThat(sv.money(942_351_200, SEK)).isEqualTo("9\u00a0423\u00a0512\u00a0kr");
        assertThat(en.money(1_000_050, NOK)).isEqualTo("NOK\u00a010,000.50");
    }

    @Test
    void money_of_another_country_says_which() {
        assertThat(nb.money(10_000, SEK)).isEqualTo("100\u00a0svenske\u00a0kr");
        assertThat(nn.money(10_000, EUR)).isEqualTo("100\u00a0EUR");
    }

    @Test
    void money_whose_currency_has_no_decimals_has_none() {
        assertThat(nn.money(5_000, Currency.getInstance("ISK"))).isEqualTo("5\u00a0000\u00a0ISK");
        assertThat(nn.money(5_000, Currency.getInstance("XXX"))).isEqualTo("5\u00a0000\u00a0XXX");
    }

    @Test
    void a_negative_amount_has_a_real_minus_sign_in_the_nordic_languages() {
        assertThat(nb.money(-500, NOK)).isEqualTo("\u22125\u00a0kr");
    }

    @Test
    void dates_follow_the_language() {
        assertThat(nb.date(DAY)).isEqualTo("23.02.2017");
        assertThat(nn.longDate(DAY)).isEqualTo("23. februar 2017");
        assertThat(sv.date(DAY)).isEqualTo("2017-02-23");
        assertThat(en.date(DAY)).isEqualTo("23 Feb 2017");
        assertThat(sv.month(YearMonth.of(2016, 8))).isEqualTo("augusti 2016");
    }

    @Test
    void times_and_weeks_follow_the_language() {
        assertThat(nb.time(LocalTime.of(15, 0))).isEqualTo("kl. 15.00");
        assertThat(en.time(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(nb.week(LocalDate.of(2016, 11, 23))).isEqualTo("uke 47");
        assertThat(nn.week(LocalDate.of(2016, 11, 23))).isEqualTo("veke 47");
    }

    @Test
    void numbers_follow_the_language() {
        assertThat(nb.number(27_013)).isEqualTo("27\u00a0013");
        assertThat(nb.number(new BigDecimal("2.00"))).isEqualTo("2,00");
        assertThat(nb.percent(25)).isEqualTo("25\u00a0%");
        assertThat(en.percent(25)).isEqualTo("25%");
        assertThat(nb.size(1_300_000)).isEqualTo("1,2\u00a0MB");
    }

    @Test
    void words_in_a_row_end_with_and() {
        assertThat(nb.list(List.of("Asker", "Bærum", "Drammen"))).isEqualTo("Asker, Bærum og Drammen");
        assertThat(sv.list(List.of("Mål"))).isEqualTo("Mål");
        assertThat(en.list(List.of())).isEmpty();
    }
}
