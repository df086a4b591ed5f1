package org.samband.server.document.intake;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The document of an import in the database. */
@Table("import_source")
class KeptSource {

    /** The id of the import itself. */
    @Id
    private final UUID id;

    private final String name;
    private final boolean pasted;
    private final byte[] content;

    @Version
    private int version;

    @PersistenceCreator
    KeptSource(UUID id, String name, boolean pasted, byte[] content) {
        this.id = id;
        this.name = name;
        this.pasted = pasted;
        this.content = content;
    }

    static KeptSource of(UUID id, ImportSource source) {
        return new KeptSource(id, source.name(), source.pasted(), source.content());
    }

    ImportSource source() {
        return new ImportSource(name, pasted, content);
    }
}
