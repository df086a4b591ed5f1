package org.samband.server.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes with the texts of a case.
 *
 * @param subject what it lays before the bodies, or null for a matter of its own
 * @param address where that is read, from the root of the installation, or null
 * @param papers its files, and those that are awaited
 */
public record Enclosed(@Nullable Subject subject, @Nullable String address, List<CasePaper> papers) {

    public Enclosed {
        papers = List.copyOf(papers);
    }

    public static Enclosed nothing() {
        return new Enclosed(null, null, List.of());
    }

    public boolean empty() {
        return subject == null && papers.isEmpty();
    }
}
