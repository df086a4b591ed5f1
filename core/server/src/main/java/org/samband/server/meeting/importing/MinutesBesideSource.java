package org.samband.server.meeting.importing;

import java.util.List;
import org.samband.server.data.StoredAsJson;
import org.samband.server.document.reading.Coverage;
import org.samband.server.meeting.reading.MinutesDraft;

/** A draft of a meeting and the lines it was read from. */
public record MinutesBesideSource(MinutesDraft draft, List<String> lines) implements StoredAsJson {

    /** Copies the lines. */
    public MinutesBesideSource {
        lines = List.copyOf(lines);
    }

    /** Returns how many lines say something, and how many of them the draft speaks of. */
    public Coverage coverage() {
        return Coverage.of(lines, draft.accountedLines());
    }

    MinutesBesideSource with(MinutesDraft changed) {
        return new MinutesBesideSource(changed, lines);
    }
}
