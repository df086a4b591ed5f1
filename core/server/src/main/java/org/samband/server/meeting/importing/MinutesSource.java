package org.samband.server.meeting.importing;

import org.samband.server.document.Sha256;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The document of an import, byte for byte. */
@Table("meeting_import_source")
public class MinutesSource {

    @Id
    private final MeetingImportId importId;

    private final String name;
    private final boolean pasted;
    private final byte[] content;

    @Version
    private int version;

    @PersistenceCreator
    MinutesSource(MeetingImportId importId, String name, boolean pasted, byte[] content) {
        this.importId = importId;
        this.name = name;
        this.pasted = pasted;
        this.content = content;
    }

    static MinutesSource of(String name, boolean pasted, byte[] content) {
        return new MinutesSource(MeetingImportId.next(), name, pasted, content);
    }

    MeetingImportId importId() {
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
