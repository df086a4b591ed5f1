package org.samband.server.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the bodies of the current alliance are called over time: a body that is renamed or founded anew goes on. */
@Component
@Transactional
public class BodyNames {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 500;

    private final BodyNameRows rows;
    private final BodyRows bodies;
    private final Clock clock;

    BodyNames(BodyNameRows rows, BodyRows bodies, Clock clock) {
        this.rows = rows;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Returns the names of a body, the earliest first. */
    @Transactional(readOnly = true)
    public List<BodyName> of(BodyId body) {
        return rows.of(body.value());
    }

    /** Returns what the bodies were called on a day, in one statement. */
    @Transactional(readOnly = true)
    public Map<BodyId, BodyName> on(LocalDate day) {
        return rows.on(day).stream().collect(Collectors.toMap(BodyName::body, name -> name));
    }

    /** Returns what some bodies were called on a day, in one statement. */
    @Transactional(readOnly = true)
    public Map<BodyId, BodyName> on(Collection<BodyId> some, LocalDate day) {
        return some.isEmpty()
                ? Map.of()
                : rows.of(some.stream().map(BodyId::value).toList(), day).stream()
                        .collect(Collectors.toMap(BodyName::body, name -> name));
    }

    /**
     * Says what a body is called from a day on; a name that begins on that very day is corrected.
     *
     * @param from the first day, or null where it is not known
     */
    public Body call(
            BodyId id, int seenVersion, String written, @Nullable String legalBasis, @Nullable LocalDate from) {
        var body = bodies.findById(id).orElseThrow(Refusal::notFound);
        if (body.version() != seenVersion) {
            throw Refusal.conflict("body.changed-meanwhile", body.name());
        }
        var name = checked(id, written);
        var today = LocalDate.now(clock);
        if (from != null && from.isAfter(today)) {
            throw Refusal.at("from", "body.name-future", today);
        }
        put(id, name, basis(legalBasis), from);
        rows.of(id.value()).stream()
                .filter(each -> each.valid().holdsOn(today))
                .forEach(each -> body.call(each.name()));
        return bodies.save(body);
    }

    void first(BodyId body, String name) {
        rows.save(BodyName.of(body, name, null, Validity.always()));
    }

    void correct(BodyId body, String name) {
        var today = LocalDate.now(clock);
        rows.of(body.value()).stream()
                .filter(each -> each.valid().holdsOn(today))
                .forEach(each -> rows.save(each.called(name, each.legalBasis())));
    }

    private void put(BodyId id, String name, @Nullable String basis, @Nullable LocalDate from) {
        var all = rows.of(id.value());
        for (var each : all) {
            if (Objects.equals(each.valid().from(), from)) {
                rows.save(each.called(name, basis));
                return;
            }
            if (from != null && each.valid().holdsOn(from)) {
                var until = each.valid().until();
                rows.save(each.endingBefore(from));
                rows.save(BodyName.of(id, name, basis, new Validity(from, until)));
                return;
            }
        }
        var until = all.isEmpty() ? null : all.getFirst().valid().from();
        rows.save(BodyName.of(id, name, basis, new Validity(from, until)));
    }

    private String checked(BodyId id, String written) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.at("name", "body.name-length", LONGEST_NAME);
        }
        var taken = bodies.findAll().stream()
                .filter(other -> !other.id().equals(id))
                .anyMatch(other -> other.name().equalsIgnoreCase(name));
        if (taken) {
            throw Refusal.at("name", "body.name-taken", name);
        }
        return name;
    }

    private static @Nullable String basis(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        if (written.strip().length() > LONGEST_BASIS) {
            throw Refusal.at("legalBasis", "body.text-too-long", LONGEST_BASIS);
        }
        return written.strip();
    }
}
