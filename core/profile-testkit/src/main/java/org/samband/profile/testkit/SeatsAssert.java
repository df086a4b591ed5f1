package org.samband.profile.testkit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.samband.profile.AllianceProfile;
import org.samband.profile.ApportionedSeats;
import org.samband.profile.BodyType;
import org.samband.profile.Seats;
import org.samband.profile.levy.Participant;

/** Says how many seats and votes the members are to have in a body of a profile. */
@API(status = Status.EXPERIMENTAL, since = "0.2")
public final class SeatsAssert {

    private final BodyType type;
    private final Map<String, Long> inhabitants;

    private SeatsAssert(BodyType type, Map<String, Long> inhabitants) {
        this.type = type;
        this.inhabitants = inhabitants;
    }

    static SeatsAssert of(AllianceProfile profile, String key) {
        return profile.bodyTypes().stream()
                .filter(type -> type.key().equals(key))
                .findFirst()
                .map(type -> new SeatsAssert(type, Map.of()))
                .orElseThrow(() -> new AssertionError("The profile \"%s\" has no body type \"%s\"; bodyTypes() has %s."
                        .formatted(
                                profile.id(),
                                key,
                                profile.bodyTypes().stream().map(BodyType::key).toList())));
    }

    /** Says who the members are. */
    public SeatsAssert among(Participant... members) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (Participant member : members) {
            figures.put(member.name(), member.inhabitants());
        }
        return new SeatsAssert(type, figures);
    }

    /** Checks the seats of all, in the order in which they are named. */
    public SeatsAssert areGivenAs(int... expected) {
        check("seats", seats(), Arrays.stream(expected).boxed().toList());
        return this;
    }

    /** Checks the votes of all, in the order in which they are named. */
    public SeatsAssert haveVotes(long... expected) {
        if (!type.voting().weighted()) {
            throw new AssertionError(
                    "In \"%s\" each seat has a vote; say .voting(Voting.perInhabitants(...)) in its body type."
                            .formatted(type.key()));
        }
        check(
                "votes",
                type.voting().among(members()),
                Arrays.stream(expected).boxed().toList());
        return this;
    }

    private Map<String, Integer> seats() {
        Map<String, Integer> seats = new LinkedHashMap<>();
        switch (type.seats()) {
            case Seats.PerMember(int each) -> members().keySet().forEach(name -> seats.put(name, each));
            case Seats.PerInhabitants(int begun) ->
                members()
                        .forEach(
                                (name, figure) -> seats.put(name, Math.toIntExact(Math.ceilDiv(figure, (long) begun))));
            case ApportionedSeats apportioned -> seats.putAll(apportioned.among(members()));
            default ->
                throw new AssertionError(
                        "The seats of \"%s\" belong to no member: %s.".formatted(type.key(), type.seats()));
        }
        return seats;
    }

    private void check(String what, Map<String, ? extends Number> found, List<? extends Number> expected) {
        if (found.size() != expected.size()) {
            throw new AssertionError(
                    "Say one number of %s for each: among(...) names %d members, and %d numbers are expected."
                            .formatted(what, found.size(), expected.size()));
        }
        Map<String, Number> wanted = new LinkedHashMap<>();
        found.keySet().forEach(name -> wanted.put(name, expected.get(wanted.size())));
        if (!wanted.equals(found)) {
            throw new AssertionError(
                    "The %s in \"%s\" are%n  %s%ninstead of%n  %s".formatted(what, type.key(), found, wanted));
        }
    }

    private Map<String, Long> members() {
        if (inhabitants.isEmpty()) {
            throw new AssertionError(
                    "Say who the members are: .among(municipality(\"Alby\", 12_000), ...), with Samples.");
        }
        return inhabitants;
    }
}
