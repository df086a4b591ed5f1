package org.samband.server.web;

import java.math.BigDecimal;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How dates, times, numbers and money are written in a language, the same on pages and in documents. */
public final class Formats {

    private static final Map<Language, Formats> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Formats::new));

    private final Language language;
    private final DateTimeFormatter date;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter time;
    private final DateTimeFormatter month;

    private Formats(Language language) {
        this.language = language;
        this.date = pattern("web.format.date");
        this.longDate = pattern("web.format.long-date");
        this.time = pattern("web.format.time");
        this.month = pattern("web.format.month");
    }

    public static Formats in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** For tables: {@code 23.02.2017} or {@code 2017-02-23}. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** For running text, with the month's name. */
    public String longDate(LocalDate day) {
        return longDate.format(day);
    }

    public String time(LocalTime moment) {
        return time.format(moment);
    }

    public String dateTime(LocalDateTime moment) {
        return date.format(moment) + " " + time.format(moment);
    }

    /** A stretch of days, both included. */
    public String range(LocalDate from, LocalDate to) {
        return date(from) + " – " + date(to);
    }

    public String month(YearMonth when) {
        return month.format(when.atDay(1));
    }

    public String month(Month when) {
        return when.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    public String week(LocalDate day) {
        return say("web.format.week", Integer.toString(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** With as many decimals as it has. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A hundredth is 1. */
    public String percent(long percent) {
        return NumberFormat.getPercentInstance(language.locale()).format(BigDecimal.valueOf(percent, 2));
    }

    /** An amount in the currency's smallest unit; the decimals are left out when they are zero. */
    public String money(long minorUnits, Currency currency) {
        var amount = BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits()));
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return money(whole ? BigDecimal.valueOf(amount.longValueExact()) : amount, currency);
    }

    /** An amount in the currency itself, such as a rate, with the decimals that it has. */
    public String money(BigDecimal amount, Currency currency) {
        var key = "web.format.money." + currency.getCurrencyCode();
        return say(
                Bundles.find(language, key) == null ? "web.format.money" : key,
                number(amount),
                currency.getCurrencyCode());
    }

    /** The size of a file. */
    public String size(long bytes) {
        var kilobytes = Math.max(1, (bytes + 1023) / 1024);
        return kilobytes < 1024
                ? number(kilobytes) + "\u00a0kB"
                : number(BigDecimal.valueOf(kilobytes * 10 / 1024, 1)) + "\u00a0MB";
    }

    /** The words one after the other, with "and" before the last. */
    public String list(List<String> words) {
        return words.isEmpty()
                ? ""
                : ListFormat.getInstance(language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(words);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(text(key), language.locale());
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(text(key), language.locale()).format(arguments);
    }

    private String text(String key) {
        return Objects.requireNonNull(Bundles.find(language, key), key);
    }
}
