package org.samband.server.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan that is about to be entered.
 *
 * @param texts the paragraphs of the plan as a whole
 * @param resources what is set aside for the plan as a whole
 * @param elements its elements, each after the one it stands under
 */
public record NewPlan(
        String title,
        int year,
        @Nullable String vision,
        @Nullable String goal,
        List<Paragraph> texts,
        List<Allotment> resources,
        List<Element> elements) {

    public NewPlan {
        texts = List.copyOf(texts);
        resources = List.copyOf(resources);
        elements = List.copyOf(elements);
    }

    /**
     * An element that is about to be entered.
     *
     * @param key what others name it by in this plan
     * @param parent the key of the one it stands under
     */
    public record Element(
            String key,
            @Nullable String parent,
            String level,
            ElementContent content,
            @Nullable Project project,
            Source source,
            List<Paragraph> texts,
            List<Allotment> resources) {

        public Element {
            texts = List.copyOf(texts);
            resources = List.copyOf(resources);
        }

        public static Element of(String key, @Nullable String parent, String level, ElementContent content) {
            return new Element(key, parent, level, content, null, Source.NONE, List.of(), List.of());
        }
    }

    /** What is set aside, and its line in the document it was read from. */
    public record Allotment(Grant grant, @Nullable Integer line) {}

    /**
     * What an element comes from.
     *
     * @param document the import it was read by
     * @param line its line there
     * @param carriedFrom the element of an earlier plan that it goes on with
     */
    public record Source(
            @Nullable UUID document,
            @Nullable Integer line,
            @Nullable PlanElement carriedFrom) {

        public static final Source NONE = new Source(null, null, null);
    }

    /** Returns the plan that a version of it begins as, with the elements that are to go on. */
    static NewPlan from(PlanView view, Plan plan, List<PlanElement> kept, boolean withResources, Schedules schedules) {
        var elements = new ArrayList<Element>();
        for (var element : kept) {
            var parent = element.parentId();
            elements.add(new Element(
                    element.id().value().toString(),
                    parent == null ? null : parent.value().toString(),
                    element.level(),
                    view.plan().year() == plan.year()
                            ? element.content()
                            : element.content().in(plan.year(), schedules),
                    element.project(),
                    new Source(null, null, element),
                    view.paragraphs(element.id()),
                    withResources ? view.allotments(element.id()) : List.of()));
        }
        return new NewPlan(
                plan.title(),
                plan.year(),
                plan.vision(),
                plan.goal(),
                view.paragraphs(null),
                withResources ? view.allotments(null) : List.of(),
                elements);
    }
}
