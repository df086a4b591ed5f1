package org.samband.server.plan.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samband.profile.reading.ReadingVocabulary;

/**
 * A plan as a document says it, before a person has looked at it: what was understood, what is asked, and what was left
 * out. Each non-empty line of the source is the line of at least one of its parts.
 *
 * @param title the plan's title as written, or empty
 * @param year the year of the plan
 * @param vision the vision, if the document has one
 * @param goal the main goal, if the document has one
 * @param origin the meeting and the case before which it was laid, if the document says so
 * @param elements the elements in the order of the document, parents before their children
 * @param texts the paragraphs that belong to the plan or to one of its elements
 * @param resources money and work
 * @param routes which bodies get which reports
 * @param doubts the questions a person should answer
 * @param leftOut what is not in the plan, and why
 */
public record PlanDraft(
        String title,
        int year,
        @Nullable String vision,
        @Nullable String goal,
        @Nullable Origin origin,
        List<DraftElement> elements,
        List<DraftText> texts,
        List<DraftResource> resources,
        List<DraftRoute> routes,
        List<Doubt> doubts,
        List<LeftOut> leftOut) {

    /** Copies the lists. */
    public PlanDraft {
        elements = List.copyOf(elements);
        texts = List.copyOf(texts);
        resources = List.copyOf(resources);
        routes = List.copyOf(routes);
        doubts = List.copyOf(doubts);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns the element of an id, or empty if there is none. */
    public Optional<DraftElement> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    /** Returns the resource of an id, or empty if there is none. */
    public Optional<DraftResource> resource(String id) {
        return resources.stream().filter(resource -> resource.id().equals(id)).findFirst();
    }

    /** Returns the element that another stands under, or empty if it is outermost. */
    public Optional<DraftElement> parent(DraftElement element) {
        return Optional.ofNullable(element.parent()).flatMap(this::element);
    }

    /** Returns the elements directly under another, or the outermost ones for {@code null}. */
    public List<DraftElement> children(@Nullable String parent) {
        return elements.stream()
                .filter(element -> Objects.equals(element.parent(), parent))
                .toList();
    }

    /** Returns the numbers of the source lines that are accounted for. */
    public SortedSet<Integer> accountedLines() {
        SortedSet<Integer> lines = new TreeSet<>();
        elements.forEach(element -> lines.add(element.line()));
        texts.forEach(text -> lines.add(text.line()));
        resources.forEach(resource -> lines.add(resource.line()));
        routes.forEach(route -> lines.add(route.line()));
        doubts.forEach(doubt -> lines.add(doubt.line()));
        leftOut.forEach(left -> lines.add(left.line()));
        return lines;
    }

    /** Returns the doubts nobody has answered yet. */
    public List<Doubt> openDoubts() {
        return doubts.stream().filter(doubt -> doubt.answered() == null).toList();
    }

    /** Returns what waits in the tray to be placed by a person. */
    public List<LeftOut> tray() {
        return leftOut.stream()
                .filter(left -> left.reason() == LeftOut.Reason.NOT_PLACED)
                .toList();
    }

    /** Returns the draft with a correction made. A correction of something that is gone changes nothing. */
    public PlanDraft with(Correction correction) {
        return Corrections.apply(this, correction);
    }

    /** Returns the draft as it is where the year is another than the one its schedules were read for. */
    public PlanDraft readAnew(int wasReadFor, ReadingVocabulary vocabulary) {
        return year == wasReadFor ? this : new YearChange(vocabulary, wasReadFor, year).of(this);
    }

    /**
     * Returns the draft with a doubt answered and what the answer does done; unchanged if there is no such doubt or
     * answer.
     */
    public PlanDraft answered(String doubt, String answer) {
        return Corrections.answer(this, doubt, answer);
    }
}
