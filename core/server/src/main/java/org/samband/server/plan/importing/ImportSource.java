package org.samband.server.plan.importing;

import org.samband.server.document.Sha256;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The document of an import, byte for byte. */
@Table("plan_import_source")
public class ImportSource {

    @Id
    private final PlanImportId importId;

    private final String name;
    private final boolean pasted;
    private final byte[] content;

    @Version
    private int version;

    @PersistenceCreator
    ImportSource(PlanImportId importId, String name, boolean pasted, byte[] content) {
        this.importId = importId;
        this.name = name;
        this.pasted = pasted;
        this.content = content;
    }

    static ImportSource of(String name, boolean pasted, byte[] content) {
        return new ImportSource(PlanImportId.next(), name, pasted, content);
    }

    PlanImportId importId() {
        return importId;
    }

    public String name() {
        return name;
    }

    public boolean pasted() {
        return pasted;
    }

    public byte[] content() {
        return content;
    }

    String sha256() {
        return Sha256.of(content);
    }
}
