package org.samband.server.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samband.profile.document.Document;
import org.samband.server.data.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A document as it left the house: it never changes, and its hash says so. */
public final class IssuedDocument {

    @Id
    private final IssuedDocumentId id;

    private final String title;
    private final String content;
    private final String sha256;
    private final Instant issuedAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    IssuedDocument(IssuedDocumentId id, String title, String content, String sha256, Instant issuedAt) {
        this.id = id;
        this.title = title;
        this.content = content;
        this.sha256 = sha256;
        this.issuedAt = issuedAt;
    }

    static IssuedDocument of(Document document, Instant now) {
        var content = DocumentJson.write(document);
        return new IssuedDocument(new IssuedDocumentId(Ids.next()), document.title(), content, Sha256.of(content), now);
    }

    public IssuedDocumentId id() {
        return id;
    }

    public Document document() {
        return DocumentJson.read(content);
    }

    /** Returns the SHA-256 of its content, the same in every format. */
    public String sha256() {
        return sha256;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    String title() {
        return title;
    }
}
