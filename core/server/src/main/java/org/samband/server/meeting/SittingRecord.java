package org.samband.server.meeting;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is said and decided of an item while the meeting goes on, all of it or nothing. */
@Component
@Transactional
public class SittingRecord {

    private final Agendas agendas;
    private final Decisions decisions;
    private final Attendances attendances;

    SittingRecord(Agendas agendas, Decisions decisions, Attendances attendances) {
        this.agendas = agendas;
        this.decisions = decisions;
        this.attendances = attendances;
    }

    /** Writes what somebody typed of an item that they saw at a version. */
    public Written write(AgendaItemId id, Typed typed) {
        var before = agendas.get(id);
        var item =
                same(before, typed) ? before : agendas.change(id, typed.itemVersion(), before.title(), typed.record());
        var left = typed.left();
        if (left != null) {
            leave(item, left);
        }
        return new Written(item.version(), decided(id, typed));
    }

    private @Nullable Integer decided(AgendaItemId id, Typed typed) {
        var verdict = typed.verdict();
        var seen = typed.decisionVersion();
        var known = decisions.of(id);
        if (verdict == null) {
            if (known.isPresent() && seen != null) {
                decisions.remove(known.get().id(), seen);
            }
            return null;
        }
        if (known.filter(each -> same(each, verdict)).isPresent()) {
            return known.get().seen();
        }
        return decisions.record(id, verdict, seen).seen();
    }

    private void leave(AgendaItem item, Set<AttendanceId> left) {
        var before = attendances.recusals(item.meetingId()).stream()
                .filter(each -> each.itemId().equals(item.id()))
                .map(Recusal::attendanceId)
                .toList();
        left.stream().filter(each -> !before.contains(each)).forEach(each -> attendances.recuse(item.id(), each, true));
        before.stream()
                .filter(each -> !left.contains(each))
                .forEach(each -> attendances.recuse(item.id(), each, false));
    }

    private static boolean same(AgendaItem item, Typed typed) {
        return item.record().orElse("").equals(TypedText.clean(typed.record()));
    }

    private static boolean same(Decision decision, Verdict verdict) {
        return decision.outcome() == verdict.outcome()
                && decision.text().equals(verdict.text())
                && Votes.of(decision.inFavour(), decision.against(), decision.abstained())
                        .equals(Optional.ofNullable(verdict.votes()))
                && Objects.equals(decision.dissent(), verdict.dissent())
                && Objects.equals(decision.note(), verdict.note());
    }

    /**
     * What was typed of an item.
     *
     * @param verdict what was decided, or null while nothing is
     * @param decisionVersion the version of the decision that was seen, or null if there was none
     * @param left who left the room, or null where that was not asked
     */
    public record Typed(
            int itemVersion,
            String record,
            @Nullable Verdict verdict,
            @Nullable Integer decisionVersion,
            @Nullable Set<AttendanceId> left) {}

    /** The versions after writing: of the item, and of its decision if there is one. */
    public record Written(int item, @Nullable Integer decision) {}
}
