package org.samband.server.funding.budget;

import java.util.List;
import org.samband.server.data.StoredAsJson;

/** What a line is worked out from. */
public record Parts(List<Part> all) implements StoredAsJson {

    public static final Parts NONE = new Parts(List.of());

    public Parts {
        all = List.copyOf(all);
    }

    /** A line that is added, or taken away. */
    public record Part(Post post, boolean added) {}
}
