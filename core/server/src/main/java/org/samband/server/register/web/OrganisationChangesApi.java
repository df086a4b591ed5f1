package org.samband.server.register.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.Organisation;
import org.samband.server.register.OrganisationChanges;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Administrator;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What organisations are called, changed over the API. */
@RestController
@RequestMapping("/api/v1/register/organisations/{id}")
@Administrator
class OrganisationChangesApi {

    private final Organisations organisations;
    private final OrganisationChanges changes;

    OrganisationChangesApi(Organisations organisations, OrganisationChanges changes) {
        this.organisations = organisations;
        this.changes = changes;
    }

    /** Gives it a name from a day, or without a day mends the last one. */
    @PostMapping("/names")
    ResponseEntity<OrganisationJson> rename(
            @PathVariable OrganisationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Name said) {
        var seen = SeenVersion.check(ifMatch, present(id).version());
        return RegisterApi.answer(changes.rename(id, seen, Objects.requireNonNullElse(said.name(), ""), said.from()));
    }

    /** Gives it an organisation number from a day, or without a day mends the last one. */
    @PutMapping("/number")
    ResponseEntity<OrganisationJson> number(
            @PathVariable OrganisationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Number said) {
        var seen = SeenVersion.check(ifMatch, present(id).version());
        return RegisterApi.answer(changes.number(id, seen, Objects.requireNonNullElse(said.number(), ""), said.from()));
    }

    /** Gives it a code for a time. */
    @PostMapping("/codes")
    ResponseEntity<OrganisationJson> code(
            @PathVariable OrganisationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Code said) {
        var seen = SeenVersion.check(ifMatch, present(id).version());
        return RegisterApi.answer(
                changes.code(id, seen, Objects.requireNonNullElse(said.code(), ""), said.from(), said.last()));
    }

    private Organisation present(OrganisationId id) {
        return organisations.find(id).orElseThrow(Refusal::notFound);
    }

    /** A name, and from when. */
    record Name(@Nullable String name, @Nullable LocalDate from) {}

    /** An organisation number, and from when. */
    record Number(@Nullable String number, @Nullable LocalDate from) {}

    /** A code, from when and the last day. */
    record Code(
            @Nullable String code,
            @Nullable LocalDate from,
            @Nullable LocalDate last) {}
}
