package org.samband.server.funding;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.StoredAsJson;
import org.samband.server.register.OrganisationId;

/** What a what-if came to when it was kept, so that it can be told whether it comes to something else by now. */
public record KeptEffect(List<Line> lines) implements StoredAsJson {

    public KeptEffect {
        lines = List.copyOf(lines);
    }

    static KeptEffect of(Effect effect) {
        return new KeptEffect(effect.lines().stream()
                .map(line -> new Line(line.payer(), line.before(), line.after()))
                .toList());
    }

    public long after() {
        return lines.stream().mapToLong(Line::after).sum();
    }

    public boolean differs(Effect now) {
        return !new HashSet<>(lines).equals(new HashSet<>(of(now).lines()));
    }

    /**
     * What one would have paid.
     *
     * @param before what it paid as it was agreed then, or null
     */
    public record Line(OrganisationId payer, @Nullable Long before, long after) {}
}
