package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Subject;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.casebook.CaseEntry;
import org.samband.server.meeting.casebook.CaseThread;
import org.samband.server.meeting.casebook.Promised;
import org.samband.server.meeting.casebook.Stop;

/**
 * A case with its thread as the API tells it.
 *
 * @param subject what it lays before bodies, or null for a matter of its own
 */
record CaseJson(
        CaseId id,
        String title,
        LocalDate openedOn,
        @Nullable LocalDate withdrawnOn,
        boolean withheld,
        @Nullable SubjectJson subject,
        int version,
        List<TreatmentJson> treatments,
        List<PromiseJson> promises) {

    static CaseJson of(CaseThread thread) {
        var matter = thread.matter();
        return new CaseJson(
                matter.id(),
                matter.title(),
                matter.openedOn(),
                matter.withdrawnOn().orElse(null),
                thread.withheld().isPresent(),
                matter.subject().map(SubjectJson::of).orElse(null),
                matter.version(),
                thread.stops().stream().map(TreatmentJson::of).toList(),
                thread.promises().stream()
                        .map(promise -> PromiseJson.of(promise, thread.today()))
                        .toList());
    }

    record SubjectJson(String kind, UUID id) {

        static SubjectJson of(Subject subject) {
            return new SubjectJson(subject.kind(), subject.id());
        }
    }

    /** A case in one body. */
    record TreatmentJson(
            TreatmentId id,
            CaseId caseId,
            String title,
            BodyId body,
            String bodyName,
            @Nullable String number,
            String state,
            @Nullable TreatmentId origin,
            @Nullable TreatmentId umbrella,
            @Nullable MeetingId meeting,
            @Nullable LocalDate day,
            @Nullable String background,
            @Nullable String assessment,
            @Nullable String proposal,
            int version,
            List<DecisionJson> decisions) {

        static TreatmentJson of(Stop stop) {
            return new TreatmentJson(
                    stop.id(),
                    stop.matter(),
                    stop.title(),
                    stop.body(),
                    stop.bodyName(),
                    stop.number(),
                    stop.state().key(),
                    stop.origin(),
                    stop.umbrella(),
                    stop.meeting(),
                    stop.day().orElse(null),
                    stop.texts().background(),
                    stop.texts().assessment(),
                    stop.texts().proposal(),
                    stop.version(),
                    stop.decisions().stream()
                            .map(decided -> DecisionJson.of(decided.decision()))
                            .toList());
        }
    }

    /** A promise of a decision; it is missed when its day has passed and nobody kept it. */
    record PromiseJson(
            String kind,
            String sentence,
            @Nullable BodyId body,
            @Nullable LocalDate due,
            @Nullable String responsible,
            String state,
            boolean missed) {

        static PromiseJson of(Promised promise, LocalDate today) {
            return new PromiseJson(
                    promise.returns() ? "return" : "task",
                    promise.sentence(),
                    promise.body(),
                    promise.due(),
                    promise.responsible(),
                    promise.state().toLowerCase(Locale.ROOT),
                    promise.missed(today));
        }
    }

    /** A case in a list. */
    record Listed(
            CaseId id,
            String title,
            LocalDate openedOn,
            @Nullable LocalDate withdrawnOn,
            boolean withheld,
            int version,
            List<PlaceJson> treatments) {

        static Listed of(CaseEntry entry) {
            return new Listed(
                    entry.id(),
                    entry.title(),
                    entry.openedOn(),
                    entry.withdrawnOn(),
                    entry.withheld(),
                    entry.version(),
                    entry.places().stream().map(PlaceJson::of).toList());
        }
    }

    /** Where a case in a list stands in one body. */
    record PlaceJson(
            TreatmentId id,
            BodyId body,
            @Nullable String number,
            String state,
            @Nullable String outcome,
            @Nullable LocalDate day) {

        static PlaceJson of(CaseEntry.Place place) {
            return new PlaceJson(
                    place.id(),
                    place.body(),
                    place.number(),
                    place.state().key(),
                    place.outcome() == null ? null : place.outcome().key(),
                    place.on());
        }
    }
}
