package org.samband.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what keeps people out of a page. */
public final class Axe {

    private static final String RULES = rules();
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.html}\n${node.failureSummary}`));
            }""";

    private Axe() {}

    /** Fails if axe finds anything serious or critical on the page as it stands. */
    public static void assertNothingSerious(Page page) {
        // The security policy forbids scripts of others to the page, not to the tools around it.
        page.evaluate(RULES);
        assertThat((List<?>) page.evaluate(RUN))
                .as("what axe found on " + page.url())
                .isEmpty();
    }

    private static String rules() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
