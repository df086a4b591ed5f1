package org.samband.server.meeting.promise;

import java.util.UUID;
import org.samband.server.data.Identifier;
import org.samband.server.data.Ids;

/** Identifies what a decision promises. */
public record PromiseId(UUID value) implements Identifier {

    static PromiseId next() {
        return new PromiseId(Ids.next());
    }
}
