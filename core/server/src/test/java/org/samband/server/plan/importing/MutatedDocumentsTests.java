package org.samband.server.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.InHostedAlliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.plan.Plans;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Hands in documents with random damage; {@code -Dsamband.stress} hands in many more. */
@SpringBootTest
@ExtendWith(InHostedAlliance.class)
class MutatedDocumentsTests {

    private static final int DOCUMENTS = Boolean.getBoolean("samband.stress") ? 5_000 : 200;

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
            var damaged = DamagedPlan.of(random);
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
            var read = imports.read(ImportSource.file("plan.txt", damaged), 2016);
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
}
