package org.samband.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Opens pages of the server under test, each as a person of its own; addresses are relative to the server. */
public final class Visits {

    private static final int DESK_WIDTH = 1280;
    private static final int PHONE_WIDTH = 360;

    private final String server;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visits(String server) {
        this.server = server;
    }

    /** Somebody at a desk. */
    public Page atDesk() {
        return page(options -> options);
    }

    /** Somebody with a phone. */
    public Page onPhone() {
        return page(options -> options.setViewportSize(PHONE_WIDTH, 740).setHasTouch(true));
    }

    /** Somebody whose browser runs no scripts. */
    public Page withoutScripts() {
        return page(options -> options.setJavaScriptEnabled(false));
    }

    /** Somebody who reads another language than Norwegian Bokmål. */
    public Page reading(String language) {
        return page(options -> options.setLocale(language));
    }

    private Page page(UnaryOperator<Browser.NewContextOptions> as) {
        var context = Chromium.browser()
                .newContext(as.apply(new Browser.NewContextOptions()
                        .setBaseURL(server)
                        .setLocale("nb")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(DESK_WIDTH, 800)));
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        var page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    /** Leaves, and fails if a script or the security policy complained on the way. */
    void end() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
