package org.samband.server.meeting;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies a case in one body. */
public record TreatmentId(UUID value) implements Identifier {

    static TreatmentId next() {
        return new TreatmentId(Ids.next());
    }
}
