package org.samband.server.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.Plans;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Hands in documents with random damage; {@code -Dsamband.stress} hands in many more. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class MutatedDocumentsTests {

    private static final int DOCUMENTS = Boolean.getBoolean("samband.stress") ? 5_000 : 200;

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

    @Autowired
    private PlanImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Alliances alliances;

    @Test
    void a_damaged_document_becomes_a_whole_plan_or_a_refusal_with_a_reason() {
        var random = new Random(20_160_101);
        var made = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            var damaged = damage(random);
            // Each in an alliance of its own: hundreds of bodies with damaged names would only slow the test down.
            var alliance = InHostedAlliance.host(alliances, "norwegian-regional-council", "nb");
            if (ThisAlliance.call(alliance, () -> makesAPlan(damaged))) {
                made++;
            }
        }
        assertThat(made).isGreaterThan(DOCUMENTS / 4);
    }

    private boolean makesAPlan(byte[] damaged) {
        try {
            var read = imports.read("plan.txt", damaged, 2016);
            assertThat(read.besideSource().accountedLines())
                    .isEqualTo(read.besideSource().filledLines());
            var view = plans.view(imports.accept(read.id(), true));
            assertThat(view.elements()).hasSameSizeAs(read.draft().elements());
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.kind().status()).isBetween(400, 499);
            assertThat(plans.all()).isEmpty();
            return false;
        }
    }

    private static byte[] damage(Random random) {
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
