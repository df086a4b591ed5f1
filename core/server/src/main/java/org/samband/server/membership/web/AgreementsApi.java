package org.samband.server.membership.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Agreement;
import org.samband.server.alliance.AgreementId;
import org.samband.server.alliance.Agreements;
import org.samband.server.alliance.SchemeId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agreements that the schemes of an alliance rest on, over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/agreements")
@Allowed(Role.SECRETARIAT)
class AgreementsApi {

    private final Agreements agreements;

    AgreementsApi(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping
    @Allowed
    Items<AgreementJson> list(@RequestParam(required = false) @Nullable SchemeId scheme) {
        var found = scheme == null ? agreements.all() : agreements.of(scheme);
        var parties = agreements.parties(found.stream().map(Agreement::id).toList());
        return Items.all(found.stream()
                .map(each -> AgreementJson.of(each, parties.getOrDefault(each.id(), List.of())))
                .toList());
    }

    @GetMapping("/{id}")
    @Allowed
    ResponseEntity<AgreementJson> show(@PathVariable AgreementId id) {
        return answer(agreements.get(id));
    }

    @PostMapping
    ResponseEntity<AgreementJson> make(@PathVariable String alliance, @RequestBody AgreementJson.Said said) {
        var scheme = said.scheme();
        if (scheme == null) {
            throw Refusal.at("scheme", "scheme.agreement.scheme-missing");
        }
        var made = agreements.make(scheme, said.draft(), said.between());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/agreements/" + made.id().value()))
                .eTag(SeenVersion.tag(made.seen()))
                .body(json(made));
    }

    @PutMapping("/{id}")
    ResponseEntity<AgreementJson> change(
            @PathVariable AgreementId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody AgreementJson.Said said) {
        var seen = SeenVersion.check(ifMatch, agreements.get(id).seen());
        return answer(SeenVersion.unlessChanged(() -> agreements.change(id, seen, said.draft(), said.between())));
    }

    @PostMapping("/{id}/approvals")
    AgreementJson approve(@PathVariable AgreementId id, @RequestBody AgreementJson.Approval said) {
        var parties = Objects.requireNonNullElse(said.parties(), List.<OrganisationId>of());
        if (Boolean.FALSE.equals(said.approved())) {
            agreements.withdrawApproval(id, parties);
        } else {
            agreements.approve(id, parties, said.on(), said.reference());
        }
        return json(agreements.get(id));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            @PathVariable AgreementId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SeenVersion.check(ifMatch, agreements.get(id).seen());
        agreements.remove(id);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<AgreementJson> answer(Agreement agreement) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(agreement.seen())).body(json(agreement));
    }

    private AgreementJson json(Agreement agreement) {
        return AgreementJson.of(agreement, agreements.parties(agreement.id()));
    }
}
