package org.samband.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The one browser of the tests: unpacked from its npm package, or the one that {@code -Dsamband.browser} names. */
final class Chromium {

    private static final Browser STARTED = start();

    private Chromium() {}

    static Browser browser() {
        return STARTED;
    }

    private static Browser start() {
        var named = System.getProperty("samband.browser");
        var options = new BrowserType.LaunchOptions();
        if (named != null) {
            options.setExecutablePath(Path.of(named));
        } else {
            var folder = unpacked();
            var environment = new HashMap<>(System.getenv());
            environment.put("FONTCONFIG_PATH", folder.toString());
            environment.put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
            options.setExecutablePath(folder.resolve("chromium")).setEnv(environment);
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(options);
    }

    private static Path unpacked() {
        try {
            var node = new ProcessBuilder("node", "browser.mjs").inheritIO().start();
            if (node.waitFor() != 0) {
                throw new IllegalStateException("The browser of the tests could not be unpacked.");
            }
            return Path.of("node_modules/.browser").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
