package org.samband.server.document;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.samband.profile.document.Document;
import org.samband.server.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the tables of a document as a file: as text with semicolons, or in any format of documents. */
@Component
public class TableFiles {

    private static final String CSV = "csv";

    private final DocumentWriter writer;
    private final Clock clock;

    TableFiles(DocumentWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Returns the file.
     *
     * @param name what it is called, without the dot and the extension
     */
    public ResponseEntity<byte[]> of(Document document, String name, String extension, HttpServletResponse response) {
        if (extension.equals(CSV)) {
            return file("text/csv;charset=UTF-8", name, extension, TableCsv.write(document));
        }
        var format = Format.of(extension).orElseThrow(Refusal::notFound);
        // Set on the response itself, because a second policy beside the usual one would not loosen it.
        response.setHeader("Content-Security-Policy", format.contentSecurityPolicy());
        return file(format.mediaType(), name, extension, writer.write(document, format, clock.instant()));
    }

    private static ResponseEntity<byte[]> file(String type, String name, String extension, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(type))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + "." + extension, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
