package org.samband.server.meeting;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.MinutesContent.Line;

/** An item of an agenda without words around it; of a withheld case only its number and the reason. */
public record ItemFacts(
        AgendaItemId id,
        @Nullable AgendaItemId parent,
        String kind,
        @Nullable String number,
        @Nullable String letter,
        @Nullable String title,
        @Nullable CaseId caseId,
        @Nullable LocalTime begins,
        @Nullable String speaker,
        boolean late,
        @Nullable String withheld,
        @Nullable String record,
        List<String> left,
        @Nullable Decided decision,
        int version) {

    /** Copies who left. */
    public ItemFacts {
        left = List.copyOf(left);
    }

    public static ItemFacts of(Line line) {
        var item = line.item();
        var treatment = line.treatment();
        var open = !line.hidden();
        return new ItemFacts(
                item.id(),
                item.parentId().orElse(null),
                item.kind().key(),
                line.number().orElse(null),
                item.letter().orElse(null),
                open ? item.title() : null,
                treatment == null ? null : treatment.caseId(),
                item.begins().orElse(null),
                open ? item.speaker().orElse(null) : null,
                item.late(),
                line.withheld(),
                line.record(),
                line.left().stream().map(Attendance::name).toList(),
                open ? Decided.of(line.decision()) : null,
                item.version());
    }

    /** The same for those who may not read what is withheld for a reason. */
    ItemFacts hidden(@Nullable String reason) {
        return reason == null
                ? this
                : new ItemFacts(
                        id, parent, kind, number, letter, null, caseId, begins, null, late, reason, null, List.of(),
                        null, version);
    }

    /** What was decided of an item. */
    public record Decided(
            String outcome,
            String text,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable String dissent,
            @Nullable String note,
            boolean isFinal) {

        static @Nullable Decided of(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new Decided(
                            decision.outcome().key(),
                            decision.text(),
                            decision.inFavour(),
                            decision.against(),
                            decision.abstained(),
                            decision.dissent(),
                            decision.note(),
                            decision.finalAt() != null);
        }
    }
}
