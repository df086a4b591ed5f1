package org.samband.server.document;

import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A file that an issued document was written as, kept byte for byte. */
public final class IssuedFile {

    @Id
    private final IssuedFileId id;

    private final IssuedDocumentId documentId;
    private final String format;
    private final byte[] bytes;
    private final String sha256;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    IssuedFile(IssuedFileId id, IssuedDocumentId documentId, String format, byte[] bytes, String sha256) {
        this.id = id;
        this.documentId = documentId;
        this.format = format;
        this.bytes = bytes.clone();
        this.sha256 = sha256;
    }

    static IssuedFile of(IssuedDocumentId document, String format, byte[] bytes) {
        return new IssuedFile(new IssuedFileId(Ids.next()), document, format, bytes, Sha256.of(bytes));
    }

    public String format() {
        return format;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String sha256() {
        return sha256;
    }

    IssuedDocumentId documentId() {
        return documentId;
    }
}
