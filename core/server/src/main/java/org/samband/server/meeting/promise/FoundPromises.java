package org.samband.server.meeting.promise;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.Decisions;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sentences of decisions that seem to promise something and of which nobody has said yet what becomes of them. */
@Component
@Transactional
public class FoundPromises {

    private final PromiseDetection detection;
    private final PromiseRows kept;
    private final SetAsideRows aside;
    private final Decisions decisions;

    FoundPromises(PromiseDetection detection, PromiseRows kept, SetAsideRows aside, Decisions decisions) {
        this.detection = detection;
        this.kept = kept;
        this.aside = aside;
        this.decisions = decisions;
    }

    /** Returns those that are neither kept nor set aside, in as many statements however many the decisions are. */
    @Transactional(readOnly = true)
    public List<FoundPromise> in(Collection<Decision> taken) {
        var found = detection.in(taken).entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(content -> new FoundPromise(each.getKey().id(), content)))
                .toList();
        if (found.isEmpty()) {
            return found;
        }
        var ids = found.stream().map(each -> each.decision().value()).distinct().toList();
        var read = new HashSet<FoundPromise.Said>();
        kept.of(ids)
                .forEach(each ->
                        read.add(new FoundPromise.Said(Objects.requireNonNull(each.decisionId()), each.sentence())));
        aside.of(ids).forEach(each -> read.add(each.said()));
        return found.stream().filter(each -> !read.contains(each.said())).toList();
    }

    /** Says of a sentence that it promises nothing; said once, it may be said again. */
    public void putAside(DecisionId id, String sentence) {
        if (!read(id, sentence)
                && aside.of(List.of(id.value())).stream()
                        .noneMatch(each -> each.sentence().equals(sentence))) {
            throw Refusal.conflict("promise.sentence-gone");
        }
    }

    /** Notes that somebody has read a sentence, if it is one of those that nobody has. */
    boolean read(DecisionId id, String sentence) {
        var said = in(List.of(decisions.get(id))).stream()
                .map(FoundPromise::said)
                .filter(each -> each.sentence().equals(sentence))
                .findFirst();
        said.ifPresent(each -> aside.save(SetAside.of(each)));
        return said.isPresent();
    }
}
