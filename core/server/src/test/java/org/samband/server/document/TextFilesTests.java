package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFilesTests {

    @Test
    void tables_can_be_pasted_and_everything_else_read() {
        String text =
                new String(new DocumentWriter().write(Samples.report("nb", 1), Format.TEXT, Samples.ISSUED), UTF_8);

        assertThat(text)
                .startsWith("Tertialrapport 1/2026 – Fjordregionen & omegn\n=====")
                .contains("\nPeriode\t1. januar – 30. april 2026\n")
                .contains("\n● På sporet: 20 (50\u00A0%)\n")
                .contains("\nAvvik\n-----\n")
                .contains("\n▲ Anskaffelsen av tellepunkter er utsatt til høsten.\n")
                .contains("\n- Ferjenettverket møtes i juni\n")
                .contains("\nAktivitet\tFrist\tBeløp\tÅrsverk\tStatus\tKommentar\nAktivitet 1 med en tittel")
                .contains("\t02.01.2026\t10\u00A0000\u00A0kr\t2,5\tStatus 1\t");
    }
}
