package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.web.Message;

/**
 * A case that somebody wants to send on, and what can stand in the way.
 *
 * @param stops those by which it came here, and all others of the same case
 * @param taken what was decided at each stop
 * @param withheld why the case is kept from all but the secretariat, or null
 */
record Parcel(
        Treatment from,
        Case matter,
        List<Treatment> stops,
        Map<TreatmentId, List<Decision>> taken,
        @Nullable String withheld,
        LocalDate today) {

    private static final Set<Outcome> NOTHING_TO_SEND =
            EnumSet.of(Outcome.REFUSED, Outcome.WITHDRAWN, Outcome.DEFERRED, Outcome.REFERRED_BACK);

    private static final List<Function<Attempt, Optional<Message>>> RULES = List.of(
            Attempt::withdrawn,
            Attempt::undecided,
            Attempt::draft,
            Attempt::nothingToSend,
            Attempt::toItself,
            Attempt::ended,
            Attempt::withheld,
            Attempt::already,
            Attempt::circle);

    Optional<Message> hindrance(Body to, @Nullable String title, @Nullable String proposal) {
        var attempt = new Attempt(this, to, title, proposal(proposal));
        return RULES.stream().flatMap(rule -> rule.apply(attempt).stream()).findFirst();
    }

    /** What the body decided. */
    private List<Decision> decisions() {
        return taken.getOrDefault(from.id(), List.of());
    }

    /** Tells whether a body has answered what was laid before it; what it only put off it has not. */
    private boolean answered(Treatment stop) {
        return stop.state() == TreatmentState.DECIDED
                && !taken.getOrDefault(stop.id(), List.of()).stream()
                        .map(Decision::outcome)
                        .allMatch(outcome -> outcome == Outcome.DEFERRED);
    }

    /** What is proposed to the next body: what somebody wrote, else what was decided, else what was proposed here. */
    String proposal(@Nullable String written) {
        if (written != null && !written.isBlank()) {
            return written.strip();
        }
        var decided = decisions().stream()
                .map(decision -> decision.text().isEmpty() && decision.outcome() == Outcome.AS_PROPOSED
                        ? from.proposal().orElse("")
                        : decision.text())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return decided.isEmpty() ? from.proposal().orElse("") : decided;
    }

    /** One body to which it might go. */
    private record Attempt(Parcel parcel, Body to, @Nullable String title, String proposal) {

        Optional<Message> withdrawn() {
            return parcel.matter.withdrawnOn().map(on -> Message.of("case.forward.withdrawn", on));
        }

        Optional<Message> undecided() {
            return when(parcel.decisions().isEmpty(), "case.forward.undecided");
        }

        /** What is not final can still be written anew, and the next body would have the old words before it. */
        Optional<Message> draft() {
            return when(parcel.decisions().stream().anyMatch(decision -> !decision.settled()), "case.forward.draft");
        }

        Optional<Message> nothingToSend() {
            return parcel.decisions().stream().map(Decision::outcome).allMatch(NOTHING_TO_SEND::contains)
                    ? Optional.of(Message.of("case.forward.nothing."
                            + parcel.decisions().getFirst().outcome().key()))
                    : Optional.empty();
        }

        Optional<Message> toItself() {
            return when(to.id().equals(parcel.from.bodyId()), "case.forward.itself");
        }

        Optional<Message> ended() {
            var until = to.charter().life().until();
            return until == null || until.isAfter(parcel.today)
                    ? when(!to.charter().life().holdsOn(parcel.today), "case.forward.not-yet", to.name())
                    : Optional.of(Message.of("case.forward.ended", to.name(), until.minusDays(1)));
        }

        Optional<Message> withheld() {
            return when(to.external() && parcel.withheld != null, "case.forward.withheld", to.name());
        }

        Optional<Message> already() {
            return title != null
                    ? Optional.empty()
                    : parcel.stops.stream()
                            .filter(stop -> stop.caseId().equals(parcel.from.caseId()))
                            .filter(stop -> stop.bodyId().equals(to.id()) && stop.open())
                            .findFirst()
                            .map(stop -> Message.of("case.forward.already", to.name()));
        }

        /** A body that has decided on these very words would only be asked again what it has answered. */
        Optional<Message> circle() {
            return parcel.stops.stream()
                    .filter(stop -> stop.bodyId().equals(to.id()) && parcel.answered(stop))
                    .filter(stop -> Objects.equals(words(stop.proposal().orElse("")), words(proposal)))
                    .findFirst()
                    .map(stop -> Message.of(
                            "case.forward.circle", to.name(), stop.number().orElse("–")));
        }

        private static String words(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }

        private static Optional<Message> when(boolean so, String key, Object... arguments) {
            return so ? Optional.of(Message.of(key, arguments)) : Optional.empty();
        }
    }
}
