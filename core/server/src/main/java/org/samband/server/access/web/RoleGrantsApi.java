package org.samband.server.access.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.AccountId;
import org.samband.server.access.Accounts;
import org.samband.server.access.RoleGrant;
import org.samband.server.access.RoleGrant.Organisation;
import org.samband.server.access.RoleGrantId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who has which role in the alliance, over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/role-grants")
@Allowed(Role.SECRETARIAT)
class RoleGrantsApi {

    private final Access access;
    private final Accounts accounts;

    RoleGrantsApi(Access access, Accounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    @GetMapping
    Items<Granted> list() {
        return Items.all(access.grants().stream()
                .map(given -> Granted.of(given.grant(), given.holder().userName()))
                .toList());
    }

    @PostMapping
    ResponseEntity<Granted> grant(@PathVariable String alliance, @RequestBody ToGrant wanted) {
        var account = accounts.called(wanted.givenUserName())
                .orElseThrow(() -> Refusal.at("userName", "access.refusal.nobody-called", wanted.givenUserName()));
        var grant = access.grant(account.id(), wanted.givenRole(), wanted.organisation());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/role-grants/" + grant.id().value()))
                .body(Granted.of(grant, account.userName()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable RoleGrantId id) {
        access.revoke(id);
    }

    /** What a client says of a role to be given. */
    record ToGrant(
            @Nullable String userName,
            @Nullable String role,
            @Nullable UUID organisationId,
            @Nullable String organisationName) {

        String givenUserName() {
            if (userName == null || userName.isBlank()) {
                throw Refusal.at("userName", "access.refusal.user-name-missing");
            }
            return userName.strip();
        }

        Role givenRole() {
            return Roles.named(role);
        }

        @Nullable
        Organisation organisation() {
            return organisationName == null ? null : new Organisation(organisationId, organisationName);
        }
    }

    /** A role somebody has, as the API shows it. */
    record Granted(
            RoleGrantId id,
            AccountId account,
            String userName,
            String role,
            @Nullable UUID organisationId,
            @Nullable String organisationName,
            @Nullable AccountId grantedBy,
            Instant grantedAt,
            boolean byAppointment,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static Granted of(RoleGrant grant, String userName) {
            return new Granted(
                    grant.id(),
                    grant.accountId(),
                    userName,
                    grant.role().code(),
                    grant.organisationId(),
                    grant.organisationName(),
                    grant.grantedBy(),
                    grant.grantedAt(),
                    grant.byAppointment(),
                    grant.valid().from(),
                    grant.valid().until());
        }
    }
}
