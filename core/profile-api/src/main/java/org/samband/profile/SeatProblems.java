package org.samband.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks who has places in the bodies of a profile. */
final class SeatProblems {

    private final List<BodyType> types;
    private final ProfileKeys keys;
    private final Findings findings;

    SeatProblems(List<BodyType> types, ProfileKeys keys, Findings findings) {
        this.types = types;
        this.keys = keys;
        this.findings = findings;
    }

    @SuppressWarnings("ConstantValue")
    void find() {
        Map<String, String> sameAs = new HashMap<>();
        Map<String, String> next = new HashMap<>();
        for (BodyType type : types) {
            String place = "bodyTypes(), \"" + type.key() + "\",";
            if (type.seats() == null || type.standing() == null) {
                findings.add("%s needs seats and a standing, not null.", place);
                continue;
            }
            if (type.standing() != BodyType.Standing.DECIDES && !type.deciding().isEmpty()) {
                findings.add("%s decides matters though its standing is %s.", place, type.standing());
            }
            checkRules(place, type, next);
            switch (type.seats()) {
                case Seats.ExOfficio(String office) -> addOffice(place, office);
                case Seats.SameAs(String other) -> {
                    if (!keys.of("body type").contains(other)) {
                        findings.add(
                                "%s has the persons of \"%s\", which is no body type of this profile.", place, other);
                    }
                    sameAs.put(type.key(), other);
                }
                case Seats.PerMember(int seats) -> checkNumber(place, seats, 1_000);
                case Seats.PerInhabitants(int inhabitants) -> checkNumber(place, inhabitants, 100_000_000);
                case Seats.Fixed(int seats) -> checkNumber(place, seats, 10_000);
                case ApportionedSeats apportioned ->
                    apportioned.steps().forEach(step -> checkNumber(place, step.seats(), 10_000));
                case Seats.Open() -> {}
            }
        }
        findCircles(sameAs, "bodyTypes(), \"%s\", has the persons of a body that in turn has the same as it.");
        findCircles(next, "bodyTypes(), \"%s\", goes before a body whose proposals in turn come back to it.");
    }

    @SuppressWarnings("ConstantValue")
    private void checkRules(String place, BodyType type, Map<String, String> nexts) {
        if (type.quorum() == null || type.numbering() == null || type.next() == null || type.voting() == null) {
            findings.add(
                    "%s needs a voting, and a quorum, a numbering and a next body or none of them, not null.", place);
            return;
        }
        if (type.approvals().isEmpty()) {
            findings.add("%s has no way in which its minutes come to be approved.", place);
        }
        type.numbering().ifPresent(numbering -> NumberingProblems.find(numbering, findings));
        type.next()
                .filter(next -> !keys.of("body type").contains(next) || next.equals(type.key()))
                .ifPresent(next -> findings.add(
                        "%s goes before \"%s\", which is no other body type of this profile.", place, next));
        type.next().filter(next -> !next.equals(type.key())).ifPresent(next -> nexts.put(type.key(), next));
        if (type.renewal() < 0 || type.renewal() > 48) {
            findings.add("%s is renewed within %d months; it must be from 0 to 48.", place, type.renewal());
        }
        for (SeatingRule rule : type.rules()) {
            findings.checkKey(place + " a rule", rule.key());
            keys.addConcepts("seating rule", Stream.of(rule.key()));
            rule.offices().forEach(office -> addOffice(place, office));
            findings.answer(
                    place + " the rule \"" + rule.key() + "\" for nobody at all",
                    () -> rule.check().apply(new Seating(List.of(), List.of())));
        }
    }

    private void addOffice(String place, String office) {
        findings.checkKey(place + " the office", office);
        if (!keys.of("body type").contains(office)) {
            keys.addConcepts("office", Stream.of(office));
        }
    }

    private void checkNumber(String place, int number, int most) {
        if (number < 1 || number > most) {
            findings.add("%s gives seats by the number %d; it must be from 1 to %d.", place, number, most);
        }
    }

    private void findCircles(Map<String, String> steps, String sentence) {
        for (String key : steps.keySet()) {
            Set<String> passed = new HashSet<>();
            @Nullable String at = key;
            while (at != null && passed.add(at)) {
                at = steps.get(at);
            }
            if (key.equals(at)) {
                findings.add(sentence, key);
            }
        }
    }
}
