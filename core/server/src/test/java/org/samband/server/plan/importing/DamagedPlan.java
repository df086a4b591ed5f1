package org.samband.server.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import org.samband.server.document.DamagedDocument;

/** A small plan document with random damage. */
public final class DamagedPlan {

    private static final byte[] DOCUMENT = """
            Møte i Styringsgruppen 03. desember 2015
            Visjon: Åpen og grønn
            Innsatsområder:
            - Helse
            - Kultur
            Innsatsområde: Helse
            Fokusområde 1 - Samhandling
            Samhandling
            Kommunene arbeider sammen om helse.
            Tiltak\tAktiviteter\t2016
            Delta i nettverk\tArrangere samlinger\tQ1 + Q3
            \tSkrive nyhetsbrev\tUltimo 2016
            Organisering
            Daglig leder leder arbeidet i 75 % stilling.
            Ressurser
            Det er avsatt kr 350 000 til innsatsområdet, og kr 0,50 per innbygger.
            Rapportering
            Tertialrapporter behandles av styringsgruppen. Årsrapport oversendes Norsk Helsenett.
            """.getBytes(UTF_8);

    private DamagedPlan() {}

    public static byte[] of(Random random) {
        return DamagedDocument.bytes(DOCUMENT, random);
    }
}
