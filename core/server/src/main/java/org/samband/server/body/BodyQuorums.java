package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType;
import org.samband.profile.Quorum;
import org.samband.server.data.Validity;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many must be there for the bodies of the current alliance to decide, over time: by their own rules or their type. */
@Component
@Transactional
public class BodyQuorums {

    private static final int LONGEST_BASIS = 500;
    private static final int LARGEST = 100;

    private final BodyQuorumRows rows;
    private final BodyRows bodies;
    private final BodyRules rules;

    BodyQuorums(BodyQuorumRows rows, BodyRows bodies, BodyRules rules) {
        this.rows = rows;
        this.bodies = bodies;
        this.rules = rules;
    }

    /** Returns what a body's own rules say, the earliest first. */
    @Transactional(readOnly = true)
    public List<BodyQuorum> of(BodyId body) {
        return rows.of(body.value());
    }

    /** Returns the rule that holds for a body on a day, or nothing where none is known; one statement. */
    @Transactional(readOnly = true)
    public Optional<Quorum> on(Body body, LocalDate day) {
        return on(body, rows.on(body.id().value(), day), day);
    }

    /** Returns the rule that holds for a body on a day by what its own rules say over time; asks the database nothing. */
    public Optional<Quorum> on(Body body, List<BodyQuorum> own, LocalDate day) {
        return own.stream()
                .filter(each -> each.valid().holdsOn(day))
                .findFirst()
                .flatMap(BodyQuorum::rule)
                .or(() -> rules.type(body).flatMap(BodyType::quorum));
    }

    /**
     * Says what a body's own rules ask for from a day on; what begins on that very day is corrected.
     *
     * @param rule what they ask for, or null where it is as the type of the body says
     * @param from the first day, or null where it is not known
     */
    public Body say(
            BodyId id, int seenVersion, @Nullable Quorum rule, @Nullable String basis, @Nullable LocalDate from) {
        var body = bodies.findById(id).orElseThrow(Refusal::notFound);
        if (body.version() != seenVersion) {
            throw Refusal.conflict("body.changed-meanwhile", body.name());
        }
        put(id, rule, checked(basis), from);
        return bodies.save(body);
    }

    /** Returns a rule of a part of the seats, or refuses one that no body can reach. */
    public static Quorum part(int part, int whole, boolean beyond) {
        if (part < 0 || whole < 1 || whole > LARGEST || part > whole || (beyond && part == whole)) {
            throw Refusal.at("part", "body.quorum.wrong", LARGEST);
        }
        return new Quorum(part, whole, beyond);
    }

    private void put(BodyId id, @Nullable Quorum rule, @Nullable String basis, @Nullable LocalDate from) {
        var all = rows.of(id.value());
        for (var each : all) {
            if (Objects.equals(each.valid().from(), from)) {
                rows.save(each.being(rule, basis));
                return;
            }
        }
        for (var each : all) {
            if (from != null && each.valid().holdsOn(from)) {
                var until = each.valid().until();
                rows.save(each.endingBefore(from));
                rows.save(BodyQuorum.of(id, rule, basis, new Validity(from, until)));
                return;
            }
        }
        var until = all.stream()
                .map(each -> each.valid().from())
                .filter(Objects::nonNull)
                .filter(begins -> from == null || begins.isAfter(from))
                .findFirst()
                .orElse(null);
        rows.save(BodyQuorum.of(id, rule, basis, new Validity(from, until)));
    }

    private static @Nullable String checked(@Nullable String basis) {
        if (basis == null || basis.isBlank()) {
            return null;
        }
        if (basis.strip().length() > LONGEST_BASIS) {
            throw Refusal.at("basis", "body.text-too-long", LONGEST_BASIS);
        }
        return basis.strip();
    }
}
