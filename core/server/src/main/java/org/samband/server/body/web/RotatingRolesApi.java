package org.samband.server.body.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.body.RotatingRoleId;
import org.samband.server.body.RotatingRoles;
import org.samband.server.body.Turn;
import org.samband.server.body.TurnsOfRole;
import org.samband.server.register.OrganisationId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the members of an alliance take turns at, and whose turn it is when, over the API. */
@RestController
@Allowed(Role.SECRETARIAT)
@RequestMapping("/api/v1/{alliance}/rotating-roles")
class RotatingRolesApi {

    private final RotatingRoles roles;

    RotatingRolesApi(RotatingRoles roles) {
        this.roles = roles;
    }

    /** All of them, each with what is said of the years. */
    @Allowed
    @GetMapping
    Items<Shown> list() {
        return Items.all(roles.all().stream().map(Shown::of).toList());
    }

    @Allowed
    @GetMapping("/{id}")
    ResponseEntity<Shown> show(@PathVariable RotatingRoleId id) {
        var role = roles.get(id);
        return ResponseEntity.ok().eTag(SeenVersion.tag(role.role().seen())).body(Shown.of(role));
    }

    @PostMapping
    ResponseEntity<Shown> add(@PathVariable String alliance, @RequestBody Named named) {
        var added = roles.add(named.name() == null ? "" : named.name(), named.body());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/rotating-roles/" + added.id().value()))
                .body(Shown.of(roles.get(added.id())));
    }

    /** Calls one otherwise, or moves it to another body; its turns stay. */
    @PutMapping("/{id}")
    ResponseEntity<Shown> rename(
            @PathVariable RotatingRoleId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Named named) {
        var seen = SeenVersion.check(ifMatch, roles.get(id).role().seen());
        SeenVersion.unlessChanged(() -> roles.rename(id, seen, named.name() == null ? "" : named.name(), named.body()));
        return show(id);
    }

    /** Removes one with all its turns. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable RotatingRoleId id) {
        roles.remove(id);
        return ResponseEntity.noContent().build();
    }

    @Allowed
    @GetMapping("/{id}/turns/{year}")
    ResponseEntity<Year> turn(@PathVariable RotatingRoleId id, @PathVariable int year) {
        var turn = known(id, year);
        return ResponseEntity.ok().eTag(SeenVersion.tag(turn.turn().seen())).body(Year.of(turn));
    }

    /** Says whose turn it is in a year, or that this is open; a year of which something is said needs its tag. */
    @PutMapping("/{id}/turns/{year}")
    ResponseEntity<Year> say(
            @PathVariable RotatingRoleId id,
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        var seen = roles.get(id)
                .in(year)
                .map(known -> SeenVersion.check(ifMatch, known.turn().seen()))
                .orElse(RotatingRoles.NOTHING_SEEN);
        SeenVersion.unlessChanged(
                () -> roles.say(id, seen, new Turn.Draft(year, said.organisation(), said.decision(), said.settleBy())));
        return turn(id, year);
    }

    /** Removes what was said of a year. */
    @DeleteMapping("/{id}/turns/{year}")
    ResponseEntity<Void> forget(
            @PathVariable RotatingRoleId id,
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SeenVersion.check(ifMatch, known(id, year).turn().seen());
        roles.forget(id, year);
        return ResponseEntity.noContent().build();
    }

    private TurnsOfRole.Named known(RotatingRoleId id, int year) {
        return roles.get(id).in(year).orElseThrow(Refusal::notFound);
    }

    /** What a client calls a rotating role, and whose it is. */
    record Named(@Nullable String name, @Nullable BodyId body) {}

    /** What a client says of a year; without an organisation it is open. */
    record Said(
            @Nullable OrganisationId organisation,
            @Nullable String decision,
            @Nullable LocalDate settleBy) {}

    /** A rotating role as the API shows it. */
    record Shown(RotatingRoleId id, String name, @Nullable BodyId body, List<Year> turns) {

        static Shown of(TurnsOfRole role) {
            return new Shown(
                    role.role().id(),
                    role.role().name(),
                    role.role().body(),
                    role.turns().stream().map(Year::of).toList());
        }
    }

    /** Whose turn it is in a year; nobody's where that is open. */
    record Year(
            int year,
            @Nullable OrganisationId organisation,
            @Nullable String organisationName,
            @Nullable String decision,
            LocalDate settleBy,
            int version) {

        static Year of(TurnsOfRole.Named named) {
            var turn = named.turn();
            return new Year(
                    turn.year(),
                    turn.organisation(),
                    turn.open() ? null : named.organisation(),
                    turn.decision(),
                    turn.settleBy(),
                    turn.seen());
        }
    }
}
