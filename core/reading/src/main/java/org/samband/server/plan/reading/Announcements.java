package org.samband.server.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.profile.PlanStructure;
import org.samband.server.document.reading.Titles;
import org.samband.server.plan.reading.Doubt.Answer;
import org.samband.server.plan.reading.DraftElement.Mark;
import org.samband.server.plan.reading.DraftElement.Note;

/** Compares the elements a document announces with those it has. */
final class Announcements {

    private final DraftWriter writer;
    private final PlanStructure structure;
    private final List<Announced> announced = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    Announcements(DraftWriter writer, PlanStructure structure) {
        this.writer = writer;
        this.structure = structure;
    }

    void announced(Part.Announced part, @Nullable String under, int line) {
        String leftOut = writer.leftOut(LeftOut.Reason.ANNOUNCEMENT, List.of(part.title()), part.title(), line);
        announced.add(new Announced(part.level(), part.title(), part.number(), under, line, leftOut));
    }

    void opened(String element) {
        opened.add(element);
    }

    void finish() {
        List<Announced> missing = new ArrayList<>(announced);
        List<DraftElement> surprising = new ArrayList<>();
        for (String id : opened) {
            DraftElement element = writer.element(id);
            Announced best = best(missing, element);
            if (best == null) {
                surprising.add(element);
            } else {
                missing.remove(best);
                agree(best, element);
            }
        }
        askForRenamed(missing, surprising);
        missing.forEach(this::askForMissing);
        surprising.forEach(this::askForUnnumbered);
    }

    private static @Nullable Announced best(List<Announced> missing, DraftElement element) {
        Announced best = null;
        double most = Titles.SAME;
        for (Announced one : missing) {
            double likeness = one.isBeside(element) ? Titles.likeness(one.title, element.title()) : 0;
            if (likeness >= most && (best == null || likeness > most)) {
                best = one;
                most = likeness;
            }
        }
        return best;
    }

    private void agree(Announced one, DraftElement element) {
        if (element.number() == null && one.number != null) {
            writer.change(element.id(), it -> it.numbered(one.number));
        }
        if (!Titles.spelledAlike(one.title, element.title())) {
            writer.doubt(
                    DoubtKind.TITLE_DIFFERS,
                    element.line(),
                    element.id(),
                    List.of(one.title, element.title(), String.valueOf(one.line)),
                    Answer.keep("title-of-heading", element.title()),
                    Answer.of("title-announced", new Correction.SetTitle(element.id(), one.title), one.title));
        }
    }

    /** As many missing as surprising ones under the same parent: they have been renamed, in their order. */
    private void askForRenamed(List<Announced> missing, List<DraftElement> surprising) {
        for (Announced one : List.copyOf(missing)) {
            List<Announced> names = missing.stream().filter(one::isBeside).toList();
            List<DraftElement> headings =
                    surprising.stream().filter(one::isBeside).toList();
            if (!names.isEmpty() && names.getFirst() == one && names.size() == headings.size()) {
                for (int i = 0; i < names.size(); i++) {
                    askWhetherRenamed(names.get(i), headings.get(i));
                }
                missing.removeAll(names);
                surprising.removeAll(headings);
            }
        }
    }

    private void askWhetherRenamed(Announced one, DraftElement element) {
        writer.doubt(
                DoubtKind.RENAMED,
                element.line(),
                element.id(),
                List.of(one.title, element.title(), String.valueOf(one.line)),
                Answer.of(
                        "renamed",
                        new Correction.AddNote(element.id(), Note.Kind.OTHER_NAME, one.title),
                        element.title(),
                        one.title),
                new Answer(
                        "renamed-back",
                        List.of(one.title, element.title()),
                        List.of(
                                new Correction.AddNote(element.id(), Note.Kind.OTHER_NAME, element.title()),
                                new Correction.SetTitle(element.id(), one.title))),
                Answer.of("two-elements", new Correction.Place(one.leftOut, one.level, one.under, one.title)));
    }

    private void askForMissing(Announced one) {
        writer.doubt(
                DoubtKind.ANNOUNCED_ONLY,
                one.line,
                one.under,
                List.of(one.title),
                Answer.keep("not-in-plan", one.title),
                Answer.of(
                        "empty-element",
                        new Correction.Place(one.leftOut, one.level, one.under, one.title),
                        one.title));
    }

    private void askForUnnumbered(DraftElement element) {
        boolean othersAnnounced = announced.stream().anyMatch(one -> one.isBeside(element));
        if (!othersAnnounced || element.number() != null) {
            return;
        }
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.keep("section-as-is"));
        answers.add(Answer.of("section-project", new Correction.SetMark(List.of(element.id()), Mark.PROJECT)));
        DraftElement previous = previous(element);
        int inner = structure.depth(element.level()) + 1;
        boolean fits = writer.elements().stream()
                .filter(it -> element.id().equals(it.parent()))
                .allMatch(child -> structure.depth(child.level()) > inner);
        if (previous != null && fits && inner < structure.levels().size()) {
            answers.add(new Answer(
                    "section-under",
                    List.of(previous.title()),
                    List.of(
                            new Correction.SetLevel(
                                    element.id(), structure.levels().get(inner).key()),
                            new Correction.Move(element.id(), previous.id()))));
        }
        writer.doubt(DoubtKind.UNNUMBERED_SECTION, element.line(), element.id(), List.of(element.title()), answers);
    }

    private @Nullable DraftElement previous(DraftElement element) {
        DraftElement previous = null;
        for (String id : opened) {
            DraftElement other = writer.element(id);
            if (other.id().equals(element.id())) {
                return previous;
            }
            boolean sibling = other.level().equals(element.level())
                    && Objects.equals(other.parent(), element.parent())
                    && other.number() != null;
            previous = sibling ? other : previous;
        }
        return previous;
    }

    private record Announced(
            String level,
            String title,
            @Nullable String number,
            @Nullable String under,
            int line,
            String leftOut) {

        boolean isBeside(DraftElement element) {
            return level.equals(element.level()) && Objects.equals(under, element.parent());
        }

        boolean isBeside(Announced other) {
            return level.equals(other.level) && Objects.equals(under, other.under);
        }
    }
}
