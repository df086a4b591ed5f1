package org.samband.server.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.ReadingVocabulary;
import org.samband.server.plan.Grant;
import org.samband.server.plan.reading.Correction;
import org.samband.server.plan.reading.DraftElement;
import org.samband.server.plan.reading.DraftResource;
import org.samband.server.plan.reading.PlanDraft;
import org.samband.server.plan.reading.ScheduleReader;
import org.samband.server.web.Refusal;

/**
 * What somebody typed at the import desk about one element, or about a line that waits to be placed.
 *
 * @param leaveOut whether it is to be left out of the plan
 */
record DraftChange(
        @Nullable String element,
        @Nullable String leftOut,
        @Nullable String title,
        @Nullable String level,
        @Nullable String parent,
        @Nullable String schedule,
        @Nullable String responsible,
        @Nullable String leaveOut) {

    List<Correction> corrections(PlanDraft draft, ReadingVocabulary vocabulary) {
        var under = parent == null || parent.isBlank() ? null : parent;
        if (leftOut != null) {
            return List.of(new Correction.Place(leftOut, Objects.requireNonNullElse(level, ""), under, title));
        }
        var old = draft.element(String.valueOf(element)).orElseThrow(Refusal::notFound);
        if (leaveOut != null) {
            return List.of(new Correction.LeaveOut(List.of(old.id())));
        }
        return changes(old, under, draft, vocabulary);
    }

    private List<Correction> changes(
            DraftElement old, @Nullable String under, PlanDraft draft, ReadingVocabulary vocabulary) {
        var corrections = new ArrayList<Correction>();
        if (title != null && !title.isBlank() && !title.strip().equals(old.title())) {
            corrections.add(new Correction.SetTitle(old.id(), title.strip()));
        }
        if (level != null && !level.equals(old.level())) {
            corrections.add(new Correction.SetLevel(old.id(), level));
        }
        if (!Objects.equals(under, old.parent())) {
            corrections.add(new Correction.Move(old.id(), under));
        }
        var before = old.schedule() == null ? "" : old.schedule().text();
        var now = Objects.requireNonNullElse(schedule, "").strip();
        if (!now.equals(before)) {
            corrections.add(new Correction.SetSchedule(
                    List.of(old.id()), now.isEmpty() ? null : new ScheduleReader(vocabulary).read(now, draft.year())));
        }
        var who = Objects.requireNonNullElse(responsible, "").strip();
        if (!who.equals(Objects.requireNonNullElse(old.responsible(), ""))) {
            corrections.add(new Correction.SetResponsible(old.id(), who.isEmpty() ? null : who));
        }
        return corrections;
    }

    /** What a draft says of a resource. */
    static Grant grant(DraftResource resource) {
        return new Grant(
                resource.amount(),
                resource.source(),
                resource.certainty(),
                resource.giver(),
                resource.restricted(),
                resource.written());
    }

    String anchor() {
        return element == null ? "tray" : "e-" + element;
    }
}
