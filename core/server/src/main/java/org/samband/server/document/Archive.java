package org.samband.server.document;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.samband.profile.document.Document;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents that the current alliance has issued: what is in here is never changed and never taken out. */
@Component
@Transactional
public class Archive {

    private final IssuedDocumentRows documents;
    private final IssuedFileRows files;
    private final Clock clock;

    Archive(IssuedDocumentRows documents, IssuedFileRows files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps a document with the files it was written as.
     *
     * @param written the bytes by format, such as {@code pdf}
     */
    public IssuedDocument keep(Document document, Map<String, byte[]> written) {
        var kept = documents.save(IssuedDocument.of(document, clock.instant()));
        written.forEach((format, bytes) -> files.save(IssuedFile.of(kept.id(), format, bytes)));
        return kept;
    }

    @Transactional(readOnly = true)
    public Optional<IssuedDocument> find(IssuedDocumentId id) {
        return documents.findById(id);
    }

    @Transactional(readOnly = true)
    public Optional<IssuedFile> file(IssuedDocumentId id, String format) {
        return files.findByDocumentIdAndFormat(id, format);
    }
}
