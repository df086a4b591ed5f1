package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import org.samband.profile.document.Block;
import org.samband.profile.document.Document;

/** Writes a document as one HTML page that needs nothing else. */
final class HtmlWriter {

    private static final String STYLE = resource("page.css");

    private HtmlWriter() {}

    static byte[] write(Document document, Letterhead head, Wording wording) {
        return page(document, head, wording, "").getBytes(UTF_8);
    }

    /** Returns the page; for a PDF with more styles after its own, and with its headings as bookmarks. */
    static String page(Document document, Letterhead head, Wording wording, String pdfStyle) {
        Markup html = new Markup();
        html.open("html", "lang", wording.tag()).line().open("head");
        html.empty("meta", "charset", "utf-8").line().element("title", document.title());
        html.empty("meta", "name", "author", "content", document.author());
        String subject = document.subtitle().isEmpty() ? document.title() : document.subtitle();
        if (pdfStyle.isEmpty()) {
            html.empty("meta", "name", "description", "content", subject);
            html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        } else {
            html.empty("meta", "name", "subject", "content", subject);
            bookmarks(html, document);
        }
        html.style(STYLE + pdfStyle).line();
        html.close().line().open("body").open("main");
        letterhead(html, head);
        html.open("header").element("h1", document.title(), "id", "title");
        if (!document.subtitle().isEmpty()) {
            html.element("p", document.subtitle(), "class", "subtitle");
        }
        html.close().line();
        HtmlBlocks blocks = new HtmlBlocks(html, wording, !pdfStyle.isEmpty());
        document.blocks().forEach(blocks::add);
        if (pdfStyle.isEmpty() && !head.foot().isEmpty()) {
            html.element("p", head.foot(), "class", "foot");
        }
        html.close().close().close();
        return html.toString();
    }

    private static void letterhead(Markup html, Letterhead head) {
        if (head.isEmpty()) {
            return;
        }
        html.open("div", "class", "letterhead");
        Letterhead.Mark mark = head.mark();
        if (mark != null) {
            String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(mark.png());
            String width = Integer.toString(mark.shownWidth());
            html.empty(
                    "img",
                    "src",
                    data,
                    "alt",
                    mark.name(),
                    "width",
                    width,
                    "height",
                    Integer.toString(mark.shownHeight()));
        }
        if (!head.lines().isEmpty()) {
            html.element("p", String.join("\n", head.lines()));
        }
        html.close().line();
    }

    static String resource(String name) {
        try (InputStream stream = HtmlWriter.class.getResourceAsStream("/document/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bookmarks(Markup html, Document document) {
        html.open("bookmarks");
        html.open("bookmark", "name", document.title(), "href", "#title");
        int depth = 0;
        int number = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                for (; depth >= heading.level(); depth--) {
                    html.close();
                }
                depth = heading.level();
                html.open("bookmark", "name", heading.text(), "href", "#h" + ++number);
            }
        }
        for (; depth >= 0; depth--) {
            html.close();
        }
        html.close().line();
    }
}
