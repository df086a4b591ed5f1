package org.samband.server.funding;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.samband.profile.document.Document;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a document about money as a file. */
@Component
public class MoneyFiles {

    private final DocumentWriter writer;
    private final Clock clock;

    MoneyFiles(DocumentWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    public ResponseEntity<byte[]> of(Document document, String name, String extension, HttpServletResponse response) {
        var format = Format.of(extension).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "money.format-unknown"));
        return of(writer.write(document, format, clock.instant()), name, format, response);
    }

    public ResponseEntity<byte[]> of(byte[] bytes, String name, Format format, HttpServletResponse response) {
        // Set on the response itself, because a second policy beside the usual one would not loosen it.
        response.setHeader("Content-Security-Policy", format.contentSecurityPolicy());
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + format.extension())
                                .build()
                                .toString())
                .body(bytes);
    }
}
