package org.samband.server.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samband.server.plan.Amount;
import org.samband.server.plan.reading.AmountReading.Problem;
import org.samband.server.plan.reading.AmountReading.Read;
import org.samband.server.plan.reading.AmountReading.Refused;

class AmountReaderTests {

    private final AmountReader reader = new AmountReader(Profiles.NORWEGIAN, "NOK");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kr 350 000;        35000000",
                "kr 350\u00a0000;   35000000",
                "kr 400.000;        40000000",
                "kr. 900 000;       90000000",
                "50 000.-;          5000000",
                "50 000,-;          5000000",
                "kr 0,50;           50",
                "0.5;               50",
                "9 423 512;         942351200",
                "1000 000;          100000000",
                "350000 kroner;     35000000",
                "350000kr;          35000000",
                "kr350;             35000",
                "1 mill;            100000000",
                "1,5 mill. kroner;  150000000",
                "250 tusen;         25000000",
                "0;                 0",
                "999 999 999 999,99; 99999999999999"
            })
    void reads_sums(String written, long minorUnits) {
        assertThat(reader.read(written))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.amount()).isEqualTo(Amount.of(minorUnits, "NOK")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-5;                 NEGATIVE",
                "kr -5;              NEGATIVE",
                "\u22125;            NEGATIVE",
                "1e9;                EXPONENT",
                "kr 1E+9;            EXPONENT",
                "'';                 EMPTY",
                "'  ';               EMPTY",
                "mange;              NOT_A_NUMBER",
                "12 34;              NOT_A_NUMBER",
                "1,2,3;              NOT_A_NUMBER",
                "NaN;                NOT_A_NUMBER",
                "0x10;               NOT_A_NUMBER",
                "1,234;              TOO_MANY_DECIMALS",
                "1 000 000 000 000;  TOO_LARGE",
                "99999999999999999999999999999; TOO_LARGE",
                "999999999 mill;     TOO_LARGE",
                "300 til 250;        REVERSED"
            })
    void refuses_what_is_no_amount_and_says_why(String written, Problem problem) {
        assertThat(reader.read(written)).isEqualTo(new Refused(problem));
    }

    @Test
    void knows_how_many_decimals_a_currency_has() {
        assertThat(new AmountReader(Profiles.NORWEGIAN, "ISK").read("5 000"))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.amount()).isEqualTo(Amount.of(5_000, "ISK")));
        assertThat(new AmountReader(Profiles.NORWEGIAN, "XXX").read("5 000"))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.amount()).isEqualTo(Amount.of(5_000, "XXX")));
        assertThat(new AmountReader(Profiles.NORWEGIAN, "ISK").read("5,50"))
                .isEqualTo(new Refused(Problem.TOO_MANY_DECIMALS));
    }

    @Test
    void reads_ranges_rates_and_rough_figures() {
        assertThat(reader.read("250 til 300")).isEqualTo(new Read(Amount.between(25_000, 30_000, "NOK"), true));
        assertThat(reader.read("kr 100 000 – 150 000"))
                .isEqualTo(new Read(Amount.between(10_000_000, 15_000_000, "NOK"), false));
        assertThat(reader.read("kr 2 pr. innbygger")).isEqualTo(new Read(Amount.perInhabitant(200, "NOK"), false));
        assertThat(reader.read("rundt kr 250 000"))
                .isEqualTo(new Read(Amount.of(25_000_000, "NOK").roughly(), false));
        assertThat(new AmountReader(Profiles.FEDERATION, "SEK").read("två kronor per invånare"))
                .isEqualTo(new Read(Amount.perInhabitant(200, "SEK"), false));
    }

    @Test
    void reads_back_every_sum_however_it_is_written() {
        Random random = new Random(42);
        for (int i = 0; i < Stress.rounds(3_000, 100_000); i++) {
            long minorUnits = random.nextLong(1L << random.nextInt(1, 46));
            String written = write(minorUnits, random);

            assertThat(reader.read(written))
                    .as(written)
                    .isInstanceOfSatisfying(
                            Read.class, read -> assertThat(read.amount()).isEqualTo(Amount.of(minorUnits, "NOK")));
        }
    }

    @Test
    void never_fails_on_scraps_of_amounts() {
        Random random = new Random(43);
        String scraps = "0123456789 .,-–kreE+tusnmil%\u00a0'/";
        for (int i = 0; i < Stress.rounds(5_000, 200_000); i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k > 0; k--) {
                text.append(scraps.charAt(random.nextInt(scraps.length())));
            }
            assertThat(reader.read(text.toString())).isNotNull();
        }
    }

    @Test
    void an_amount_cannot_be_made_wrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(-1, "NOK"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(Amount.LARGEST + 1, "NOK"));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.between(2, 1, "NOK"));
    }

    private static String write(long minorUnits, Random random) {
        String separator = new String[] {"", " ", ".", "\u00a0", "'"}[random.nextInt(5)];
        StringBuilder whole = new StringBuilder(Long.toString(minorUnits / 100));
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, separator);
        }
        long rest = minorUnits % 100;
        String decimals = rest > 0 ? String.format(",%02d", rest) : random.nextBoolean() ? "" : ",-";
        return switch (random.nextInt(3)) {
            case 0 -> "kr " + whole + decimals;
            case 1 -> whole + decimals + " kroner";
            default -> whole + decimals;
        };
    }
}
