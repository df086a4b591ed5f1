package org.samband.server.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.ElementContent;
import org.samband.server.plan.Grant;
import org.samband.server.plan.NewPlan;
import org.samband.server.plan.Paragraph;
import org.samband.server.plan.Project;
import org.samband.server.plan.TextKind;
import org.samband.server.plan.reading.DraftElement;
import org.samband.server.plan.reading.DraftElement.Mark;
import org.samband.server.plan.reading.DraftElement.Note;
import org.samband.server.plan.reading.DraftText;
import org.samband.server.plan.reading.PlanDraft;

/** The plan that a draft becomes. */
final class DraftedPlan {

    private static final int LONGEST_TITLE = 300;

    private final PlanImportId importId;
    private final PlanDraft draft;

    DraftedPlan(PlanImportId importId, PlanDraft draft) {
        this.importId = importId;
        this.draft = draft;
    }

    NewPlan plan(String titleIfNone) {
        var fitting = new Fitting(1);
        var title = fitting.fit(
                draft.title().isBlank() ? titleIfNone : draft.title().strip(), LONGEST_TITLE);
        return new NewPlan(
                title,
                draft.year(),
                draft.vision(),
                draft.goal(),
                Stream.concat(fitting.overflow().stream(), texts(null).stream()).toList(),
                resources(null),
                draft.elements().stream().map(this::element).toList());
    }

    private NewPlan.Element element(DraftElement element) {
        var fitting = new Fitting(element.line());
        var number = element.number();
        var numbered = number == null || number.length() <= ElementContent.LONGEST_NUMBER;
        var schedule = element.schedule();
        if (schedule != null && schedule.text().length() > ElementContent.LONGEST_NAME) {
            fitting.keep(schedule.text());
            schedule = null;
        }
        var content = new ElementContent(
                numbered ? number : null,
                fitting.fit(numbered ? element.title() : number + " " + element.title(), ElementContent.LONGEST),
                schedule,
                fitting.fitOrNone(element.responsible(), ElementContent.LONGEST_NAME),
                null,
                fitting.fitOrNone(notes(element, Note.Kind.EFFECT), ElementContent.LONGEST),
                fitting.fitOrNone(notes(element, Note.Kind.REFERENCE), ElementContent.LONGEST),
                element.marks().contains(Mark.NONE_INTENDED),
                element.marks().contains(Mark.OPEN_QUESTION));
        return new NewPlan.Element(
                element.id(),
                element.parent(),
                element.level(),
                content,
                element.marks().contains(Mark.PROJECT) ? new Project(null, null, null) : null,
                new NewPlan.Source(importId.value(), element.line(), null),
                Stream.concat(fitting.overflow().stream(), textsWithNotes(element).stream())
                        .toList(),
                resources(element.id()));
    }

    private static @Nullable String notes(DraftElement element, Note.Kind kind) {
        var notes = element.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(Note::text)
                .collect(Collectors.joining("\n"));
        return notes.isBlank() ? null : notes;
    }

    private List<Paragraph> textsWithNotes(DraftElement element) {
        var texts = new ArrayList<>(texts(element.id()));
        for (var note : element.notes()) {
            switch (note.kind()) {
                case OTHER_NAME -> texts.add(new Paragraph(TextKind.OTHER_NAME, note.text(), false, note.line()));
                case EARLIER_STATUS ->
                    texts.add(new Paragraph(TextKind.EARLIER_STATUS, note.text(), false, note.line()));
                case EFFECT, REFERENCE -> {}
            }
        }
        return texts;
    }

    private List<Paragraph> texts(@Nullable String element) {
        return draft.texts().stream()
                .filter(text -> Objects.equals(text.element(), element))
                .filter(text -> text.kind() != DraftText.Kind.VISION && text.kind() != DraftText.Kind.GOAL)
                .filter(text -> !text.text().isBlank())
                .map(text -> new Paragraph(TextKind.valueOf(text.kind().name()), text.text(), text.item(), text.line()))
                .toList();
    }

    private List<NewPlan.Allotment> resources(@Nullable String element) {
        return draft.resources().stream()
                .filter(resource -> Objects.equals(resource.element(), element))
                .map(resource -> new NewPlan.Allotment(
                        new Grant(
                                resource.amount(),
                                resource.source(),
                                resource.certainty(),
                                resource.giver(),
                                resource.restricted(),
                                resource.written()),
                        resource.line()))
                .toList();
    }
}
