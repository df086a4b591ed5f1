package org.samband.server.document;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samband.profile.document.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents that the current alliance has issued: what is in here is never changed and never taken out. */
@Component
@Transactional
public class Archive {

    private final IssuedDocumentRows documents;
    private final IssuedFileRows files;
    private final JdbcClient sql;
    private final Clock clock;

    Archive(IssuedDocumentRows documents, IssuedFileRows files, JdbcClient sql, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.sql = sql;
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

    /** Returns the SHA-256 of each file that a document is kept as, by format. */
    @Transactional(readOnly = true)
    public Map<String, String> fingerprints(IssuedDocumentId id) {
        var fingerprints = new TreeMap<String, String>();
        sql.sql("select format, sha256 from issued_file where document_id = :document")
                .param("document", id.value())
                .query(row -> {
                    fingerprints.put(row.getString("format"), row.getString("sha256"));
                });
        return fingerprints;
    }

    @Transactional(readOnly = true)
    public Optional<IssuedFile> file(IssuedDocumentId id, String format) {
        return files.findByDocumentIdAndFormat(id, format);
    }
}
