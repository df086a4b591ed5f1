package org.samband.server.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.AllianceProfile;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.AllianceTerms;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, founds and changes the bodies of the current alliance. */
@Component
@Transactional
public class Bodies {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_MEETINGS = 100;
    private static final int MOST_MONTHS = 48;

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_OPENING = 2_000;

    private final BodyRows rows;
    private final BodyNames names;
    private final AllianceProfiles profiles;
    private final AllianceTerms terms;

    Bodies(BodyRows rows, BodyNames names, AllianceProfiles profiles, AllianceTerms terms) {
        this.rows = rows;
        this.names = names;
        this.profiles = profiles;
        this.terms = terms;
    }

    /** Returns all of them in their order. */
    @Transactional(readOnly = true)
    public List<Body> all() {
        return rows.findAllByOrderByPositionAscNameAsc();
    }

    /** Returns those that exist on a day, in their order. */
    @Transactional(readOnly = true)
    public List<Body> on(LocalDate day) {
        return all().stream().filter(body -> body.charter().life().holdsOn(day)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Body> find(BodyId id) {
        return rows.findById(id);
    }

    /** Finds the body that a document calls so: by its name, another name of it, or the word for its type. */
    @Transactional(readOnly = true)
    public Optional<Body> findByName(String written) {
        return matching().find(written, all());
    }

    /** Finds the bodies that a document calls by these names, as many at a time as it names. */
    @Transactional(readOnly = true)
    public Map<String, Body> findByNames(Collection<String> written) {
        var matching = matching();
        var all = all();
        var found = new HashMap<String, Body>();
        written.forEach(name -> matching.find(name, all).ifPresent(body -> found.put(name, body)));
        return found;
    }

    /** Founds a body after those there are. */
    public Body found(Body.Draft draft) {
        var others = all();
        var checked = checked(draft, others);
        var body = rows.save(Body.founded(checked, others.size()));
        names.first(body.id(), body.name());
        return body;
    }

    /** Returns the body that a document calls so, founded if there is none; its type follows from the name if it can. */
    public Body findOrFound(String written, boolean external) {
        return findByName(written).orElseGet(() -> {
            var type = external ? null : matching().typeOf(written).orElse(null);
            var name = written.strip();
            return found(new Body.Draft(
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), type, external, List.of()));
        });
    }

    /**
     * Changes a body as somebody saw it at a version. Another name is a correction of the present one; what it was
     * called stays as another name.
     */
    public Body change(BodyId id, int seenVersion, Body.Draft draft) {
        var body = rows.findById(id).orElseThrow(Refusal::notFound);
        if (body.version() != seenVersion) {
            throw Refusal.conflict("body.changed-meanwhile", body.name());
        }
        var others = all().stream().filter(other -> !other.id().equals(id)).toList();
        var checked = checked(draft, others);
        if (isBeneath(checked.charter().parent(), id, others)) {
            throw Refusal.at("parent", "body.parent-beneath", body.name());
        }
        if (!checked.name().equals(body.name())) {
            names.correct(id, checked.name());
        }
        body.become(checked);
        return saved(body);
    }

    /** Returns the type of body that a name is a form of, as a proposal. */
    public Optional<String> typeOf(String written) {
        return matching().typeOf(written);
    }

    /**
     * Returns the type whose word is the body's whole name, so that running text can bend it: {@code the board} instead
     * of {@code Board}.
     */
    public Optional<String> calledByType(Body body) {
        return body.type().filter(type -> matching().isCalledByItsType(body));
    }

    private Body.Draft checked(Body.Draft draft, List<Body> others) {
        var name = draft.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.at("name", "body.name-length", LONGEST_NAME);
        }
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw Refusal.at("name", "body.name-taken", name);
        }
        var type = draft.type();
        if (type != null
                && profile().bodyTypes().stream().noneMatch(known -> known.key().equals(type))) {
            throw Refusal.at("type", "body.type-unknown", type);
        }
        return new Body.Draft(name, type, draft.external(), aliases(draft, name), checked(draft.charter(), others));
    }

    private static Charter checked(Charter charter, List<Body> others) {
        var parent = charter.parent();
        if (parent != null && others.stream().noneMatch(other -> other.id().equals(parent))) {
            throw Refusal.at("parent", "body.parent-unknown");
        }
        var appointedBy = charter.appointedBy();
        if (appointedBy != null && appointedBy.strip().length() > LONGEST_TEXT) {
            throw Refusal.at("appointedBy", "body.text-too-long", LONGEST_TEXT);
        }
        var meetings = charter.meetingsAYear();
        if (meetings != null && (meetings < 1 || meetings > MOST_MEETINGS)) {
            throw Refusal.at("meetingsAYear", "body.meetings-a-year-wrong", MOST_MEETINGS);
        }
        var months = charter.renewedWithin();
        if (months != null && (months < 0 || months > MOST_MONTHS)) {
            throw Refusal.at("renewedWithin", "body.renewed-within-wrong", MOST_MONTHS);
        }
        return new Charter(
                parent,
                appointedBy == null || appointedBy.isBlank() ? null : appointedBy.strip(),
                charter.standing(),
                charter.countedOn(),
                meetings,
                months,
                opening(charter.opening()),
                charter.life());
    }

    private static boolean isBeneath(@Nullable BodyId parent, BodyId body, List<Body> others) {
        var parents = new HashMap<BodyId, BodyId>();
        others.forEach(other -> {
            var above = other.charter().parent();
            if (above != null) {
                parents.put(other.id(), above);
            }
        });
        for (var at = parent; at != null; at = parents.get(at)) {
            if (at.equals(body)) {
                return true;
            }
        }
        return false;
    }

    // Somebody sits in it on a day on which it would no longer exist.
    private Body saved(Body body) {
        try {
            return rows.save(body);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.at("lastDay", "body.life-too-short");
        }
    }

    private static List<String> aliases(Body.Draft draft, String name) {
        var seen = new HashSet<String>(List.of(name.toLowerCase(Locale.ROOT)));
        return draft.aliases().stream()
                .flatMap(alias -> Stream.of(alias.strip()))
                .filter(alias -> !alias.isEmpty() && alias.length() <= LONGEST_NAME)
                .filter(alias -> seen.add(alias.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private NameMatching matching() {
        return new NameMatching(profile(), terms::own, ThisAlliance.get().name());
    }

    private AllianceProfile profile() {
        return profiles.current();
    }

    private static @Nullable String opening(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        if (written.length() > LONGEST_OPENING) {
            throw Refusal.at("opening", "body.text-too-long", LONGEST_OPENING);
        }
        return written.strip();
    }
}
