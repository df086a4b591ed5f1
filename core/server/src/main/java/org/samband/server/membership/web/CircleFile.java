package org.samband.server.membership.web;

import java.time.Clock;
import java.util.Set;
import org.samband.profile.document.Document;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.membership.Circle;
import org.samband.server.membership.MemberDocument;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with those that take part in a scheme, or with all schemes, as a file. */
@Component
class CircleFile {

    private static final Set<Format> OFFERED = Set.of(Format.XLSX, Format.DOCX, Format.PDF);

    private final DocumentWriter writer;
    private final Clock clock;

    CircleFile(DocumentWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    ResponseEntity<byte[]> of(Circle circle, String extension, String name, Texts texts) {
        var title = circle.scheme().root()
                ? texts.say("scheme.members.title")
                : circle.scheme().title();
        var document = MemberDocument.of(circle, title, ThisAlliance.get().name(), texts);
        return of(document, extension, name + "-" + circle.on());
    }

    ResponseEntity<byte[]> of(Document document, String extension, String name) {
        var format = Format.of(extension).filter(OFFERED::contains).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + extension)
                                .build()
                                .toString())
                .body(writer.write(document, format, clock.instant()));
    }
}
