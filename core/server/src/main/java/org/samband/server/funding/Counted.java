package org.samband.server.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;
import org.samband.server.register.OrganisationId;

/** The organisations whose figures make the basis of a contribution: its participant, or that one's members. */
public record Counted(List<One> list) implements StoredAsJson {

    public Counted {
        list = List.copyOf(list);
    }

    /**
     * One that is counted.
     *
     * @param inhabitants its figure, or null where the rule needs none
     */
    public record One(
            OrganisationId organisation,
            String name,
            @Nullable Long inhabitants) {}
}
