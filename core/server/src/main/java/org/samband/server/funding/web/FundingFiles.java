package org.samband.server.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.samband.profile.document.Document;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a document about levies as a file. */
@Component
class FundingFiles {

    private final DocumentWriter writer;
    private final Clock clock;

    FundingFiles(DocumentWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    ResponseEntity<byte[]> of(Document document, String name, String extension, HttpServletResponse response) {
        var format =
                Format.of(extension).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "web.refusal.not-found"));
        // Set on the response itself, because a second policy beside the usual one would not loosen it.
        response.setHeader("Content-Security-Policy", format.contentSecurityPolicy());
        var disposition = (format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name.replaceAll("[\\\\/:\"?]", "-") + "." + format.extension(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header("Content-Disposition", disposition.toString())
                .body(writer.write(document, format, clock.instant()));
    }
}
