package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.samband.profile.document.Document;

/** The properties that an Office file shows of itself: title, author, language and when it was handed out. */
final class OfficeProperties {

    private static final String CORE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <dc:title>%s</dc:title><dc:subject>%s</dc:subject><dc:creator>%s</dc:creator><dc:language>%s</dc:language>\
            <dcterms:created xsi:type="dcterms:W3CDTF">%5$s</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">%5$s</dcterms:modified>\
            <cp:lastModifiedBy>%3$s</cp:lastModifiedBy></cp:coreProperties>
            """;

    private OfficeProperties() {}

    /** Returns the part with the properties, by its name. */
    static Map<String, byte[]> of(Document document, Wording wording, Instant on) {
        String moment = on.truncatedTo(ChronoUnit.SECONDS).toString();
        String core = CORE.formatted(
                Markup.escaped(document.title()),
                Markup.escaped(document.subtitle()),
                Markup.escaped(document.author()),
                Markup.escaped(wording.tag()),
                moment);
        return Map.of("docProps/core.xml", core.getBytes(UTF_8));
    }
}
