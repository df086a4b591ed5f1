package org.samband.server.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Message;
import org.samband.server.web.Mistake;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what somebody typed about many elements at once: all of it, or nothing where something is in the way. */
@Component
@Transactional
public class FollowUpSheet {

    private final PlanRows plans;
    private final ElementRows elements;
    private final StatusRows rows;
    private final FollowUp followUp;

    FollowUpSheet(PlanRows plans, ElementRows elements, StatusRows rows, FollowUp followUp) {
        this.plans = plans;
        this.elements = elements;
        this.rows = rows;
        this.followUp = followUp;
    }

    /** Returns the words that say something else than what their writer saw. */
    @Transactional(readOnly = true)
    public List<TypedWord> changed(Collection<TypedWord> words) {
        var ids = words.stream()
                .map(TypedWord::seen)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var shown = byId(rows.findAllById(ids), StatusUpdate::id);
        return words.stream()
                .filter(word -> word.differsFrom(shown(word, shown)))
                .toList();
    }

    /**
     * Records the words that say something else than what their writer saw and than what stands there now.
     *
     * @param allowed refuses elements that whoever types does not answer for
     */
    public List<StatusUpdate> say(
            PlanId planId, String written, Collection<TypedWord> words, Consumer<PlanElement> allowed) {
        var period = followUp.period(written);
        var plan = plans.lock(planId).orElseThrow(Refusal::notFound);
        var last = rows.lastOfEachPeriod(plan.id()).stream()
                .filter(update -> update.period().equals(period.toString()))
                .collect(Collectors.toMap(StatusUpdate::elementId, Function.identity()));
        var changed = changed(words).stream()
                .filter(word -> word.differsFrom(last.get(word.element())))
                .toList();
        var about = byId(
                elements.findByIdIn(changed.stream().map(TypedWord::element).toList()), PlanElement::id);
        var mistakes = new ArrayList<Mistake>();
        for (var word : changed) {
            var element = about.get(word.element());
            if (element == null || !element.planId().equals(plan.id())) {
                throw Refusal.notFound();
            }
            allowed.accept(element);
            mistakes(word, element, last.get(element.id())).forEach(mistakes::add);
        }
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return rows.saveAll(changed.stream()
                .map(word -> followUp.update(
                        word.element(),
                        period,
                        Status.of(word.status()),
                        word.text(),
                        word.number().orElse(null)))
                .toList());
    }

    private List<Mistake> mistakes(TypedWord word, PlanElement element, @Nullable StatusUpdate last) {
        var mistakes = new ArrayList<>(word.mistakes());
        if (!followUp.follows(element.level())) {
            mistakes.add(Mistake.at("status", "plan.status.not-followed", element.title()));
        }
        if (last != null && !last.id().equals(word.seen())) {
            mistakes.add(new Mistake("status", newer(last)));
        }
        return mistakes.stream()
                .map(mistake -> Mistake.at(
                        mistake.field() + "-" + element.id().value(),
                        "plan.follow.in-row",
                        element.title(),
                        mistake.message()))
                .toList();
    }

    private static Message newer(StatusUpdate last) {
        var status = Message.of("web.status." + last.status().key());
        return last.text().isEmpty()
                ? Message.of("plan.follow.newer", status)
                : Message.of("plan.follow.newer-sentence", status, last.text());
    }

    private static @Nullable StatusUpdate shown(TypedWord word, Map<StatusUpdateId, StatusUpdate> shown) {
        var seen = word.seen();
        return seen == null ? null : shown.get(seen);
    }

    private static <I, T> Map<I, T> byId(List<T> all, Function<T, I> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
