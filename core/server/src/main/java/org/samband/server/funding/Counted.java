package org.samband.server.funding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;
import org.samband.server.register.OrganisationId;

/**
 * The organisations whose figures make the basis of a contribution: its participant, or that one's members.
 *
 * @param kind of which kind the payer is; null in what was computed before it was kept
 */
public record Counted(List<One> list, @Nullable String kind) implements StoredAsJson {

    public Counted {
        list = List.copyOf(list);
    }

    /** Returns how many are counted, without those that became part of them. */
    public int size() {
        return Math.toIntExact(list.stream().filter(one -> one.into() == null).count());
    }

    /**
     * One that is counted.
     *
     * @param inhabitants its figure, or null where the rule needs none
     * @param into what it became part of after the day of the figures, or null
     * @param recordedAt when its figure came into the register, or null where that was not kept
     */
    public record One(
            OrganisationId organisation,
            String name,
            @Nullable Long inhabitants,
            @Nullable String into,
            @Nullable Instant recordedAt) {}
}
