package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases, writes what is laid before the bodies, and withholds or withdraws them. */
@Component
@Transactional
public class Cases {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REASON = 500;

    private final CaseRows rows;
    private final TreatmentRows treatments;
    private final DecisionRows decisions;
    private final Bodies bodies;
    private final Clock clock;

    Cases(CaseRows rows, TreatmentRows treatments, DecisionRows decisions, Bodies bodies, Clock clock) {
        this.rows = rows;
        this.treatments = treatments;
        this.decisions = decisions;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Returns a case, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Case get(CaseId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns a case in one body, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Treatment treatment(TreatmentId id) {
        return treatments.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Returns a case in each body that treats it, the first first. */
    @Transactional(readOnly = true)
    public List<Treatment> treatments(CaseId id) {
        return treatments.of(id.value());
    }

    /** Returns the lettered parts of a case. */
    @Transactional(readOnly = true)
    public List<Treatment> parts(TreatmentId umbrella) {
        return treatments.partsOf(umbrella.value());
    }

    /** Returns what a body has still to treat and has not on an agenda: new, sent here, or put off; the oldest first. */
    @Transactional(readOnly = true)
    public List<Treatment> backlog(BodyId body) {
        return treatments.waiting(body.value());
    }

    /** Opens a case of its own in a body. */
    public Treatment open(BodyId body, String title, CaseTexts texts) {
        var first = existing(body).charter().opening();
        return begin(body, title, LocalDate.now(clock), null, texts.orBeginWith(first));
    }

    /**
     * Lays something of another module before a body: a plan, a budget, a report, a levy run. As long as the body has not
     * decided, laying it before it again changes nothing.
     */
    public Treatment submit(Subject subject, BodyId body, String title, @Nullable String proposal) {
        rows.awaitTurn(subject.kind(), subject.id().toString());
        var known = rows.about(subject.kind(), subject.id());
        if (known.isEmpty()) {
            return begin(body, title, LocalDate.now(clock), subject, CaseTexts.proposing(proposal));
        }
        var matter = rows.lock(known.get().id()).orElseThrow(Refusal::notFound);
        return treatments
                .open(matter.id().value(), body.value())
                .orElseGet(() -> treatments.save(
                        Treatment.waiting(matter.id(), existing(body).id(), null, CaseTexts.proposing(proposal))));
    }

    /** Returns the case by which something is laid before bodies, if it is. */
    @Transactional(readOnly = true)
    public Optional<Case> about(Subject subject) {
        return rows.about(subject.kind(), subject.id());
    }

    /** Opens a case that old minutes tell of; it is on the agenda of the meeting that treated it. */
    public Treatment told(BodyId body, String title, LocalDate day, CaseTexts texts) {
        var treatment = begin(body, title, day, null, texts);
        treatment.putOnAgenda(null);
        return treatments.save(treatment);
    }

    public Case rename(CaseId id, int seenVersion, String title) {
        var matter = locked(id, seenVersion);
        matter.call(checkedTitle(title));
        return rows.save(matter);
    }

    /** Writes what is laid before a body, as somebody saw it at a version; refused once it has decided. */
    public Treatment write(TreatmentId id, @Nullable Integer seenVersion, CaseTexts texts) {
        var treatment = locked(id, seenVersion);
        treatment.write(texts);
        return treatments.save(treatment);
    }

    /** Keeps a case out of what anyone may read. */
    public Case withhold(CaseId id, int seenVersion, String reason) {
        var clean = reason.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_REASON) {
            throw Refusal.at("reason", "case.reason-length", LONGEST_REASON);
        }
        var matter = locked(id, seenVersion);
        matter.withhold(clean);
        return rows.save(matter);
    }

    /** Lets anyone read a case who may read the others. */
    public Case disclose(CaseId id, int seenVersion) {
        var matter = locked(id, seenVersion);
        matter.disclose();
        return rows.save(matter);
    }

    /** Gives a case up in every body that has not decided; its numbers stay. */
    public Case withdraw(CaseId id, @Nullable Integer seenVersion) {
        var matter = locked(id, seenVersion);
        matter.withdraw(LocalDate.now(clock));
        var open = treatments.of(id.value()).stream().filter(Treatment::open).toList();
        requireUndecided(open);
        open.forEach(Treatment::withdraw);
        treatments.saveAll(open);
        return rows.save(matter);
    }

    /** Takes a case back from one body that has not decided, such as one it was sent on to; its number stays. */
    public Treatment withdraw(TreatmentId id, @Nullable Integer seenVersion) {
        var treatment = locked(id, seenVersion);
        requireUndecided(List.of(treatment));
        treatment.withdraw();
        return treatments.save(treatment);
    }

    // What a meeting has written of it would take effect with its minutes, though nobody pursues the case any more.
    private void requireUndecided(List<Treatment> open) {
        var ids = open.stream().map(each -> each.id().value()).toList();
        if (!ids.isEmpty()
                && decisions.ofAll(ids).stream()
                        .anyMatch(each -> !each.settled() && each.outcome() != Outcome.WITHDRAWN)) {
            throw Refusal.conflict("case.decision-written");
        }
    }

    private Treatment begin(BodyId body, String title, LocalDate on, @Nullable Subject subject, CaseTexts texts) {
        var place = existing(body);
        var matter = rows.save(Case.opened(checkedTitle(title), on, subject));
        return treatments.save(Treatment.waiting(matter.id(), place.id(), null, texts));
    }

    private Body existing(BodyId id) {
        return bodies.find(id).orElseThrow(() -> Refusal.at("body", "case.body-unknown"));
    }

    private Case locked(CaseId id, @Nullable Integer seen) {
        var matter = rows.lock(id).orElseThrow(Refusal::notFound);
        requireSeen(seen, matter.version());
        return matter;
    }

    private Treatment locked(TreatmentId id, @Nullable Integer seen) {
        var treatment = treatments.lock(id).orElseThrow(Refusal::notFound);
        requireSeen(seen, treatment.version());
        return treatment;
    }

    static void requireSeen(@Nullable Integer seen, int present) {
        if (seen != null && seen != present) {
            throw new OptimisticLockingFailureException("It is at version " + present + " and not " + seen);
        }
    }

    static String checkedTitle(String title) {
        var clean = title.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_TITLE) {
            throw Refusal.at("title", "case.title-length", LONGEST_TITLE);
        }
        return clean;
    }
}
