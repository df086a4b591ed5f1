package org.samband.server.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Keeps what a page looked like in {@code target/screenshots}. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");

    private Screenshots() {}

    public static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** The page as it would be printed. */
    public static void print(Page page, String name) {
        page.pdf(new Page.PdfOptions()
                .setPath(FOLDER.resolve(name + ".pdf"))
                .setPreferCSSPageSize(true)
                .setFormat("A4"));
    }
}
