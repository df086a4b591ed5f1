package org.samband.server.document;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samband.server.data.Ids;
import org.samband.server.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes what is in the archive as files after it was issued: a file is written once, outside of any transaction, and then
 * kept, so that everybody gets the same bytes.
 */
@Component
public class Copies {

    private final IssuedDocumentRows documents;
    private final IssuedFileRows files;
    private final DocumentWriter writer;
    private final JdbcClient sql;
    private final TransactionOperations transactions;

    Copies(
            IssuedDocumentRows documents,
            IssuedFileRows files,
            DocumentWriter writer,
            JdbcClient sql,
            TransactionOperations transactions) {
        this.documents = documents;
        this.files = files;
        this.writer = writer;
        this.sql = sql;
        this.transactions = transactions;
    }

    /** Returns a document as a file, which is written now if nobody has written it yet. */
    public byte[] of(IssuedDocumentId id, Format format) {
        return files.findByDocumentIdAndFormat(id, format.extension())
                .map(IssuedFile::bytes)
                .orElseGet(() -> {
                    write(id, format);
                    return files.findByDocumentIdAndFormat(id, format.extension())
                            .orElseThrow(Refusal::notFound)
                            .bytes();
                });
    }

    /** Writes those of some documents that nobody has written yet. */
    public void write(Collection<IssuedDocumentId> some, Format format) {
        unwritten(some, format).forEach(id -> write(id, format));
    }

    private Collection<IssuedDocumentId> unwritten(Collection<IssuedDocumentId> some, Format format) {
        return transactions.execute(_ -> sql.sql("""
                        select id from issued_document d where id = any (cast(:ids as uuid[]))
                          and not exists (select 1 from issued_file f
                              where f.alliance_id = d.alliance_id and f.document_id = d.id and f.format = :format)
                        order by id
                        """)
                .param("ids", some.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}")))
                .param("format", format.extension())
                .query((row, _) -> new IssuedDocumentId(row.getObject("id", UUID.class)))
                .list());
    }

    // Of two who write the same file at once, what the first one kept stays.
    private void write(IssuedDocumentId id, Format format) {
        var issued = documents.findById(id).orElseThrow(Refusal::notFound);
        var bytes = writer.write(issued.document(), format, issued.issuedAt());
        transactions.execute(_ -> sql.sql("""
                        insert into issued_file (id, document_id, format, bytes, sha256, version)
                        values (:file, :document, :format, :bytes, :sha256, 0)
                        on conflict (alliance_id, document_id, format) do nothing
                        """)
                .param("file", Ids.next())
                .param("document", id.value())
                .param("format", format.extension())
                .param("bytes", bytes)
                .param("sha256", Sha256.of(bytes))
                .update());
    }
}
