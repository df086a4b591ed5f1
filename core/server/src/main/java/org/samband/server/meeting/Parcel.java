package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Body;
import org.samband.server.web.Message;

/**
 * A case that somebody wants to send on, and what can stand in the way.
 *
 * @param decisions what the body decided
 * @param before the stops by which it came here, the last first
 * @param known all stops of the same case
 */
record Parcel(
        Treatment from,
        Case matter,
        List<Decision> decisions,
        List<Treatment> before,
        List<Treatment> known,
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

    /** What is proposed to the next body: what somebody wrote, else what was decided, else what was proposed here. */
    String proposal(@Nullable String written) {
        if (written != null && !written.isBlank()) {
            return written.strip();
        }
        var decided = decisions.stream()
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
            return when(parcel.decisions.isEmpty(), "case.forward.undecided");
        }

        /** What is not final can still be written anew, and the next body would have the old words before it. */
        Optional<Message> draft() {
            return when(parcel.decisions.stream().anyMatch(decision -> !decision.settled()), "case.forward.draft");
        }

        Optional<Message> nothingToSend() {
            return parcel.decisions.stream().map(Decision::outcome).allMatch(NOTHING_TO_SEND::contains)
                    ? Optional.of(Message.of("case.forward.nothing."
                            + parcel.decisions.getFirst().outcome().key()))
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
            return when(to.external() && parcel.matter.withheld().isPresent(), "case.forward.withheld", to.name());
        }

        Optional<Message> already() {
            return title != null
                    ? Optional.empty()
                    : parcel.known.stream()
                            .filter(stop -> stop.bodyId().equals(to.id()) && stop.open())
                            .findFirst()
                            .map(stop -> Message.of("case.forward.already", to.name()));
        }

        /** A body that has decided on these very words would only be asked again what it has answered. */
        Optional<Message> circle() {
            return Stream.concat(parcel.before.stream(), parcel.known.stream())
                    .filter(stop -> stop.bodyId().equals(to.id()) && stop.state() == TreatmentState.DECIDED)
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
