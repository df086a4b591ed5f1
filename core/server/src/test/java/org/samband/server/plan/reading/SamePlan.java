package org.samband.server.plan.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft says, apart from ids and lines. */
final class SamePlan {

    private SamePlan() {}

    static List<String> outline(PlanDraft draft) {
        Map<String, String> titles =
                draft.elements().stream().collect(Collectors.toMap(DraftElement::id, DraftElement::title));
        return Stream.of(
                        Stream.of(draft.title() + draft.year() + draft.vision() + draft.goal() + draft.origin()),
                        draft.elements().stream()
                                .map(it -> it.level() + " " + it.number() + " " + it.title() + " under "
                                        + titles.get(it.parent()) + " " + it.position() + " " + it.schedule() + " "
                                        + it.responsible() + it.marks()),
                        draft.texts().stream()
                                .map(it -> it.kind() + " " + it.text() + " of " + titles.get(it.element())),
                        draft.resources().stream()
                                .map(it -> it.amount()
                                        + it.source()
                                        + it.certainty()
                                        + it.giver()
                                        + it.purpose()
                                        + titles.get(it.element())),
                        draft.routes().stream()
                                .map(it -> it.cycle()
                                        + it.body()
                                        + it.external()
                                        + it.treatment()
                                        + titles.get(it.element())),
                        draft.doubts().stream().map(it -> it.kind().toString()),
                        draft.leftOut().stream().map(it -> it.reason() + " " + it.text()))
                .flatMap(same -> same)
                .toList();
    }
}
