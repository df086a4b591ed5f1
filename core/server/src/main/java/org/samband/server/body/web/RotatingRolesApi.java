package org.samband.server.body.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.body.RotatingRoleId;
import org.samband.server.body.RotatingRoles;
import org.samband.server.body.TurnsOfRole;
import org.samband.server.register.OrganisationId;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Items;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the members of an alliance take turns at, over the API. */
@RestController
@Allowed
@RequestMapping("/api/v1/{alliance}/rotating-roles")
class RotatingRolesApi {

    private final RotatingRoles roles;

    RotatingRolesApi(RotatingRoles roles) {
        this.roles = roles;
    }

    /** All of them, each with what is said of the years. */
    @GetMapping
    Items<Shown> list() {
        return Items.all(roles.all().stream().map(Shown::of).toList());
    }

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
            LocalDate settleBy) {

        static Year of(TurnsOfRole.Named named) {
            var turn = named.turn();
            return new Year(
                    turn.year(),
                    turn.organisation(),
                    turn.open() ? null : named.organisation(),
                    turn.decision(),
                    turn.settleBy());
        }
    }
}
