package org.samband.server.meeting.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.AccountId;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.Decisions;
import org.samband.server.rule.Role;
import org.samband.server.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was promised in the current alliance: kept, changed and ticked off. */
@Component
@Transactional
public class Promises {

    private static final int LONGEST_SENTENCE = 2000;
    private static final int LONGEST_ROLE = 300;

    private final PromiseRows rows;
    private final PromiseContexts contexts;
    private final FoundPromises found;
    private final Decisions decisions;
    private final Access access;
    private final Clock clock;

    Promises(
            PromiseRows rows,
            PromiseContexts contexts,
            FoundPromises found,
            Decisions decisions,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.contexts = contexts;
        this.found = found;
        this.decisions = decisions;
        this.access = access;
        this.clock = clock;
    }

    /** Returns what is open, what is due first; promises without a day come last. */
    @Transactional(readOnly = true)
    public List<PromiseView> open() {
        return readable(rows.open());
    }

    /** Returns all, the open ones first. */
    @Transactional(readOnly = true)
    public List<PromiseView> all() {
        var order = Comparator.<PromiseView, Boolean>comparing(
                        each -> each.promise().state() != PromiseState.OPEN)
                .thenComparing(each -> Objects.requireNonNullElse(each.promise().due(), LocalDate.MAX));
        return readable(rows.findAll()).stream().sorted(order).toList();
    }

    /** Returns one with what it is about, or refuses as unknown. */
    @Transactional(readOnly = true)
    public PromiseView get(PromiseId id) {
        return readable(List.of(rows.findById(id).orElseThrow(Refusal::notFound))).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<PromiseView> readable(List<Promise> all) {
        var whole = access.may(Role.SECRETARIAT);
        return contexts.of(all, LocalDate.now(clock)).stream()
                .filter(each -> whole || !each.withheld())
                .toList();
    }

    /** Returns what was kept of some decisions. */
    @Transactional(readOnly = true)
    public List<Promise> of(List<DecisionId> of) {
        return of.isEmpty()
                ? List.of()
                : rows.of(of.stream().map(DecisionId::value).toList());
    }

    /** Keeps what a decision promises, or a task that stands alone. */
    public Promise add(@Nullable DecisionId decision, Promise.Content content) {
        var of = Optional.ofNullable(decision).map(decisions::get);
        return saved(Promise.open(decision, of.map(each -> each.treatmentId()).orElse(null), checked(content), null));
    }

    /** Changes one as somebody saw it at a version. */
    public Promise change(PromiseId id, int seen, Promise.Content content) {
        var before = seen(id, seen);
        var changed = saved(before.saying(checked(content)));
        if (before.decisionId() != null && !before.sentence().equals(changed.sentence())) {
            found.read(before.decisionId(), before.sentence());
        }
        return changed;
    }

    /** Says what became of it, as somebody saw it at a version. */
    public Promise settle(PromiseId id, int seen, PromiseState state) {
        return saved(seen(id, seen).in(state, LocalDate.now(clock)));
    }

    private Promise seen(PromiseId id, int seen) {
        var promise = rows.lock(id).orElseThrow(Refusal::notFound);
        if (promise.seen() != seen) {
            throw Refusal.conflict("promise.changed-meanwhile");
        }
        return promise;
    }

    // The body or the account may be none of ours.
    private Promise saved(Promise promise) {
        try {
            return rows.save(promise);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.at("body", "promise.body-unknown");
        }
    }

    private Promise.Content checked(Promise.Content content) {
        if (content.account() != null
                && access.person(new AccountId(content.account())).isEmpty()) {
            throw Refusal.at("account", "promise.body-unknown");
        }
        var sentence = content.sentence().strip();
        if (sentence.isEmpty() || sentence.length() > LONGEST_SENTENCE) {
            throw Refusal.at("sentence", "promise.sentence-length", LONGEST_SENTENCE);
        }
        var role = content.responsible();
        if (role != null && role.strip().length() > LONGEST_ROLE) {
            throw Refusal.at("responsible", "promise.role-length", LONGEST_ROLE);
        }
        if (content.kind() == PromiseKind.RETURN && content.body() == null) {
            throw Refusal.at("body", "promise.body-missing");
        }
        if (content.due() != null
                && (content.due().getYear() < 1900 || content.due().getYear() > 2200)) {
            throw Refusal.at("due", "promise.due-wrong");
        }
        return new Promise.Content(
                sentence,
                content.kind(),
                content.body(),
                content.due(),
                role == null || role.isBlank() ? null : role.strip(),
                content.account());
    }
}
