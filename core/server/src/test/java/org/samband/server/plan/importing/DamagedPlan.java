package org.samband.server.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;

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

    /** Cuts off, repeats, leaves out and changes some bytes, a few times. */
    public static byte[] of(Random random) {
        var bytes = DOCUMENT.clone();
        for (int times = 1 + random.nextInt(12); times > 0; times--) {
            bytes = switch (random.nextInt(5)) {
                case 0 -> Arrays.copyOf(bytes, Math.max(1, random.nextInt(bytes.length)));
                case 1 -> twice(bytes, random);
                case 2 -> without(bytes, random);
                default -> changed(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        var changed = bytes.clone();
        var interesting = "\t\n:-0123456789kr%\u00a0".getBytes(UTF_8);
        changed[random.nextInt(changed.length)] =
                random.nextBoolean() ? interesting[random.nextInt(interesting.length)] : (byte) random.nextInt(256);
        return changed;
    }

    private static byte[] without(byte[] bytes, Random random) {
        var from = random.nextInt(bytes.length);
        var until = Math.min(bytes.length, from + 1 + random.nextInt(40));
        var rest = Arrays.copyOf(bytes, bytes.length - (until - from));
        System.arraycopy(bytes, until, rest, from, bytes.length - until);
        return rest.length == 0 ? bytes : rest;
    }

    private static byte[] twice(byte[] bytes, Random random) {
        var from = random.nextInt(bytes.length);
        var length = Math.min(bytes.length - from, 1 + random.nextInt(200));
        var longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, from, longer, from + length, bytes.length - from);
        return longer;
    }
}
