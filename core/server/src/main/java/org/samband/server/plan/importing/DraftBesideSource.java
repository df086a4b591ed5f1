package org.samband.server.plan.importing;

import java.util.List;
import org.samband.server.data.StoredAsJson;
import org.samband.server.plan.reading.PlanDraft;

/** A draft and the lines it was read from. */
public record DraftBesideSource(PlanDraft draft, List<String> lines) implements StoredAsJson {

    public DraftBesideSource {
        lines = List.copyOf(lines);
    }

    /** Returns the number of lines that say something. */
    public long filledLines() {
        return lines.stream().filter(line -> !line.isBlank()).count();
    }

    /** Returns the number of lines that say something and are in the draft, asked about, or left out with a reason. */
    public long accountedLines() {
        var accounted = draft.accountedLines();
        return accounted.stream()
                .filter(line -> line >= 1 && line <= lines.size())
                .filter(line -> !lines.get(line - 1).isBlank())
                .count();
    }

    DraftBesideSource with(PlanDraft draft) {
        return new DraftBesideSource(draft, lines);
    }
}
