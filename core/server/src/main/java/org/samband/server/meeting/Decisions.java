package org.samband.server.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.profile.TakesEffect;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.body.BodyId;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what bodies decide, and lets it take effect. */
@Component
@Transactional
public class Decisions {

    private static final int EARLIEST_YEAR = 1900;

    private final DecisionRows rows;
    private final AgendaItemRows items;
    private final OpenMeetings open;
    private final TreatmentRows treatments;
    private final Withheld withheld;
    private final Effects effects;
    private final CaseNumbers numbers;
    private final UntreatedCases untreated;
    private final AllianceProfiles profiles;
    private final Clock clock;

    Decisions(
            DecisionRows rows,
            AgendaItemRows items,
            OpenMeetings open,
            TreatmentRows treatments,
            Withheld withheld,
            Effects effects,
            CaseNumbers numbers,
            UntreatedCases untreated,
            AllianceProfiles profiles,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.open = open;
        this.treatments = treatments;
        this.withheld = withheld;
        this.effects = effects;
        this.numbers = numbers;
        this.untreated = untreated;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Returns a decision, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Decision get(DecisionId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /**
     * Returns what was decided, the latest first, up to as many as asked for.
     *
     * @param body by whom, or null for any
     * @param from the first day, or null
     * @param to the last day, or null
     * @param drafts whether what is not final is told too
     * @param withheld whether what is withheld is told too
     * @param after the decision after which to go on, or null
     */
    @Transactional(readOnly = true)
    public List<Decision> find(
            @Nullable BodyId body,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean drafts,
            boolean withheld,
            @Nullable DecisionId after,
            int limit) {
        return rows.find(
                body == null ? null : body.value(),
                from,
                to,
                drafts,
                withheld,
                after == null ? null : after.value(),
                limit);
    }

    /** Tells whether a decision is on a case that is withheld. */
    @Transactional(readOnly = true)
    public boolean withheld(Decision decision) {
        return withheld.covers(decision);
    }

    /** Tells whether it is what another body answered by letter, which stays between the two. */
    @Transactional(readOnly = true)
    public boolean isLetter(Decision decision) {
        return withheld.isLetter(decision);
    }

    /** Returns some decisions, in one statement. */
    @Transactional(readOnly = true)
    public List<Decision> all(Collection<DecisionId> ids) {
        return ids.isEmpty() ? List.of() : rows.findAllById(ids);
    }

    @Transactional(readOnly = true)
    public Optional<Decision> of(AgendaItemId item) {
        return rows.ofItem(item.value());
    }

    /** Returns what a body decided of a case without a meeting of ours, the first first. */
    @Transactional(readOnly = true)
    public List<Decision> outsideMeetings(TreatmentId id) {
        return rows.of(id.value()).stream()
                .filter(each -> each.itemId() == null)
                .toList();
    }

    /** Returns what was decided in a meeting, in one statement. */
    @Transactional(readOnly = true)
    public Map<AgendaItemId, Decision> of(MeetingId meeting) {
        return rows.ofMeeting(meeting.value()).stream()
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.itemId()), each -> each));
    }

    /**
     * Writes what was decided of an item. It can be written anew until it is final; until the minutes are approved its words
     * can be corrected.
     *
     * @param seenVersion the version of the decision that somebody saw, or null if they saw none
     */
    public Decision record(AgendaItemId id, Verdict verdict, @Nullable Integer seenVersion) {
        return saved(id, verdict, seenVersion);
    }

    /** Takes back what was written of an item, as long as it is not final. */
    public void remove(DecisionId id, int seenVersion) {
        Optional.ofNullable(get(id).itemId())
                .flatMap(items::findById)
                .ifPresent(item -> open.lock(item.meetingId(), item.bodyId()));
        var decision = rows.lock(id).orElseThrow(Refusal::notFound);
        Cases.requireSeen(seenVersion, decision.seen());
        requireOpen(decision);
        rows.delete(decision);
    }

    /** Lets a decision take effect as soon as it is recorded, where the profile has it so; else refuses. */
    public Decision finaliseAsRecorded(DecisionId id, @Nullable Integer seenVersion) {
        if (!onRecording()) {
            throw Refusal.conflict("decision.final-at-approval");
        }
        Optional.of(get(id))
                .filter(each -> !each.settled())
                .map(Decision::itemId)
                .flatMap(items::findById)
                .ifPresent(item -> open.lock(item.meetingId(), item.bodyId()));
        Cases.requireSeen(seenVersion, get(id).seen());
        return finalise(id);
    }

    /** Lets all that a body decided in a meeting take effect when its minutes are written, if that is when. */
    public List<Decision> minutesWritten(MeetingId meeting, BodyId body) {
        return onRecording() ? finalise(meeting, body) : List.of();
    }

    /** Tells whether decisions take effect when they are recorded; else they do when the minutes are approved. */
    @Transactional(readOnly = true)
    public boolean onRecording() {
        return profiles.find().map(AllianceProfile::decisionsTakeEffect).orElse(TakesEffect.ON_RECORDING)
                == TakesEffect.ON_RECORDING;
    }

    /** Lets a decision take effect, once; what is final already stays as it is. */
    public Decision finalise(DecisionId id) {
        var decision = rows.lock(id).orElseThrow(Refusal::notFound);
        return decision.settled() ? decision : effects.of(decision);
    }

    /** Lets all that a body decided in a meeting take effect, in the order of the agenda. */
    public List<Decision> finalise(MeetingId meeting, BodyId body) {
        return rows.ofMeeting(meeting.value()).stream()
                .filter(each -> each.bodyId().equals(body))
                .map(each -> finalise(each.id()))
                .toList();
    }

    /** Writes what a body decided of a case without a meeting; it gets the body's next number and takes effect at once. */
    public Decision byCirculation(TreatmentId id, Outcome outcome, String text, LocalDate day) {
        var treatment = numbers.giveNext(id, day.getYear());
        if (treatment.state() != TreatmentState.WAITING) {
            throw Refusal.conflict("case.treatment-is." + treatment.state().key());
        }
        if (day.isAfter(LocalDate.now(clock)) || day.getYear() < EARLIEST_YEAR) {
            throw Refusal.at("on", "decision.circulation-day");
        }
        var verdict = Verdict.of(outcome, text);
        return effects.of(rows.save(Decision.of(treatment.bodyId(), null, id, day, verdict, null)));
    }

    private Decision saved(AgendaItemId id, Verdict verdict, @Nullable Integer seen) {
        var place = items.findById(id).orElseThrow(Refusal::notFound);
        var meeting = open.lock(place.meetingId(), place.bodyId());
        // Whoever waited may find the item gone or decided.
        var item = items.lock(id).orElseThrow(Refusal::notFound);
        var known = rows.ofItem(id.value());
        if (known.isPresent()) {
            Cases.requireSeen(
                    seen == null ? Integer.valueOf(-1) : seen, known.get().seen());
            if (known.get().outcome() != verdict.outcome()) {
                requireOpen(known.get());
            }
            return rows.save(known.get().saying(verdict));
        }
        if (seen != null) {
            throw Refusal.conflict("decision.removed-meanwhile");
        }
        var treatment = treatmentOf(item);
        if (treatment != null) {
            untreated.recall(treatment);
            requirePursued(treatment, verdict);
        }
        return rows.save(Decision.of(item.bodyId(), id, treatment, meeting.day(), verdict, null));
    }

    /** The case of an item: its own, or that of the part to which a headed item belongs. */
    private @Nullable TreatmentId treatmentOf(AgendaItem item) {
        return item.treatmentId()
                .or(() -> item.kind() == ItemKind.SUB_ITEM
                        ? item.parentId().flatMap(items::findById).map(this::treatmentOf)
                        : Optional.empty())
                .orElse(null);
    }

    private void requirePursued(TreatmentId id, Verdict verdict) {
        treatments
                .findById(id)
                .filter(each -> each.state() == TreatmentState.WITHDRAWN && verdict.outcome() != Outcome.WITHDRAWN)
                .ifPresent(each -> {
                    throw Refusal.conflict("case.treatment-is.withdrawn");
                });
    }

    private static void requireOpen(Decision decision) {
        if (decision.settled()) {
            throw Refusal.conflict("decision.final-already");
        }
    }
}
