package org.samband.server.plan.importing;

import java.util.List;
import org.samband.server.data.StoredAsJson;
import org.samband.server.document.reading.Coverage;
import org.samband.server.plan.reading.PlanDraft;

/** A draft and the lines it was read from. */
public record DraftBesideSource(PlanDraft draft, List<String> lines) implements StoredAsJson {

    public DraftBesideSource {
        lines = List.copyOf(lines);
    }

    /** Returns the number of lines that say something. */
    public long filledLines() {
        return coverage().filled();
    }

    /** Returns the number of lines that say something and are in the draft, asked about, or left out with a reason. */
    public long accountedLines() {
        return coverage().accounted();
    }

    private Coverage coverage() {
        return Coverage.of(lines, draft.accountedLines());
    }

    DraftBesideSource with(PlanDraft draft) {
        return new DraftBesideSource(draft, lines);
    }
}
