package org.samband.server.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the members of the current alliance take turns at, and whose turn it is when. */
@Component
@Transactional
public class RotatingRoles {

    /** What somebody has seen of a year of which nothing was said. */
    public static final int NOTHING_SEEN = -1;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DECISION = 500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final RotatingRoleRows rows;
    private final TurnRows turns;
    private final BodyRows bodies;
    private final Organisations organisations;

    RotatingRoles(RotatingRoleRows rows, TurnRows turns, BodyRows bodies, Organisations organisations) {
        this.rows = rows;
        this.turns = turns;
        this.bodies = bodies;
        this.organisations = organisations;
    }

    /** Returns all of them with all turns, in as many statements however many they are. */
    @Transactional(readOnly = true)
    public List<TurnsOfRole> all() {
        var roles = rows.inOrder();
        var all = roles.isEmpty() ? List.<Turn>of() : turns.inOrder();
        var names = names(all);
        return roles.stream()
                .map(role -> new TurnsOfRole(
                        role,
                        all.stream()
                                .filter(turn -> turn.role().equals(role.id()))
                                .map(turn -> new TurnsOfRole.Named(turn, name(turn, names)))
                                .toList()))
                .toList();
    }

    /** Returns one with all its turns, or refuses as unknown. */
    @Transactional(readOnly = true)
    public TurnsOfRole get(RotatingRoleId id) {
        return all().stream()
                .filter(each -> each.role().id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Adds one, which belongs to a body or to none. */
    public RotatingRole add(String written, @Nullable BodyId body) {
        return saved(RotatingRole.called(checked(written, body), body));
    }

    /** Calls one otherwise, or moves it to another body, as somebody saw it; its turns stay. */
    public RotatingRole rename(RotatingRoleId id, int seenVersion, String written, @Nullable BodyId body) {
        var role = rows.findById(id).orElseThrow(Refusal::notFound);
        if (role.seen() != seenVersion) {
            throw Refusal.conflict("body.changed-meanwhile", role.name());
        }
        return saved(role.renamed(checked(written, body), body));
    }

    private String checked(String written, @Nullable BodyId body) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.at("name", "body.name-length", LONGEST_NAME);
        }
        if (body != null && !bodies.existsById(body)) {
            throw Refusal.at("body", "body.body-unknown");
        }
        return name;
    }

    private RotatingRole saved(RotatingRole role) {
        try {
            return rows.save(role);
        } catch (DuplicateKeyException e) {
            throw Refusal.at("name", "body.name-taken", role.name());
        }
    }

    /** Removes one with all its turns. */
    public void remove(RotatingRoleId id) {
        rows.delete(rows.findById(id).orElseThrow(Refusal::notFound));
    }

    /** Says whose turn it is in a year, or that this is open, as somebody saw what was said of it, or saw nothing. */
    public Turn say(RotatingRoleId role, int seen, Turn.Draft draft) {
        if (!rows.existsById(role)) {
            throw Refusal.notFound();
        }
        var checked = checked(draft);
        var known = turns.at(role.value(), draft.year());
        if (known.map(Turn::seen).filter(version -> version != seen).isPresent()) {
            throw Refusal.conflict("body.turn-changed", String.valueOf(draft.year()));
        }
        try {
            return turns.save(known.map(turn -> turn.become(checked)).orElseGet(() -> Turn.of(role, checked)));
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("body.turn-changed", String.valueOf(draft.year()));
        }
    }

    /** Removes what was said of a year. */
    public void forget(RotatingRoleId role, int year) {
        turns.delete(turns.at(role.value(), year).orElseThrow(Refusal::notFound));
    }

    List<TurnsOfRole> openUntil(LocalDate day) {
        var open = turns.openUntil(day);
        if (open.isEmpty()) {
            return List.of();
        }
        return rows.inOrder().stream()
                .map(role -> new TurnsOfRole(
                        role,
                        open.stream()
                                .filter(turn -> turn.role().equals(role.id()))
                                .map(turn -> new TurnsOfRole.Named(turn, ""))
                                .toList()))
                .toList();
    }

    private Turn.Draft checked(Turn.Draft draft) {
        if (draft.year() < FIRST_YEAR || draft.year() > LAST_YEAR) {
            throw Refusal.at("year", "body.year-wrong");
        }
        var organisation = draft.organisation();
        if (organisation != null && organisations.find(organisation).isEmpty()) {
            throw Refusal.at("organisation", "body.organisation-unknown");
        }
        var decision = Optional.ofNullable(draft.decision())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        if (decision != null && decision.length() > LONGEST_DECISION) {
            throw Refusal.at("decision", "body.text-too-long", LONGEST_DECISION);
        }
        return new Turn.Draft(draft.year(), organisation, decision, draft.settleBy());
    }

    private Map<OrganisationId, String> names(Collection<Turn> some) {
        var ids = some.stream()
                .flatMap(turn -> Stream.ofNullable(turn.organisation()))
                .collect(Collectors.toSet());
        var names = new HashMap<OrganisationId, String>();
        organisations.all(ids).forEach((id, organisation) -> names.put(id, organisation.name()));
        return names;
    }

    private static String name(Turn turn, Map<OrganisationId, String> names) {
        var organisation = turn.organisation();
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }
}
