package org.samband.server.funding.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.CostKey;
import org.samband.server.funding.CostKeyId;
import org.samband.server.funding.Levies;
import org.samband.server.funding.LevyId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What agreements set for each participant of a levy, over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/cost-keys")
@Allowed(Role.SECRETARIAT)
class CostKeysApi {

    private final Levies levies;
    private final Organisations organisations;
    private final Access access;

    CostKeysApi(Levies levies, Organisations organisations, Access access) {
        this.levies = levies;
        this.organisations = organisations;
        this.access = access;
    }

    @GetMapping
    @PublishedOr
    Items<CostKeyJson> list(@RequestParam(required = false) @Nullable LevyId levyId) {
        access.requirePublished(ThisAlliance.get().publishes());
        return Items.all(json(levyId == null ? levies.keys() : levies.keys(levyId)));
    }

    @PostMapping
    ResponseEntity<CostKeyJson> set(@PathVariable String alliance, @RequestBody CostKeyJson.Said said) {
        var key = levies.set(said.levy(), said.valid(), said.resting(), said.percentages(), said.all());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/cost-keys/" + key.id().value()))
                .eTag(SeenVersion.tag(key.seen()))
                .body(json(key));
    }

    @GetMapping("/{id}")
    @PublishedOr
    ResponseEntity<CostKeyJson> show(@PathVariable CostKeyId id) {
        access.requirePublished(ThisAlliance.get().publishes());
        return answer(levies.key(id));
    }

    /** Says a key otherwise; the levy it belongs to stays. */
    @PutMapping("/{id}")
    ResponseEntity<CostKeyJson> reset(
            @PathVariable CostKeyId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody CostKeyJson.Said said) {
        var seen = SeenVersion.check(ifMatch, levies.key(id).seen());
        return answer(SeenVersion.unlessChanged(
                () -> levies.reset(id, seen, said.valid(), said.resting(), said.percentages(), said.all())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unset(
            @PathVariable CostKeyId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var key = levies.key(id);
        SeenVersion.check(ifMatch, key.seen());
        levies.unset(key.levy(), id);
    }

    private ResponseEntity<CostKeyJson> answer(CostKey key) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(key.seen())).body(json(key));
    }

    private CostKeyJson json(CostKey key) {
        return json(List.of(key)).getFirst();
    }

    // However many keys there are, their participants are named in one statement.
    private List<CostKeyJson> json(List<CostKey> keys) {
        var ids = keys.stream()
                .flatMap(key -> key.shares().list().stream())
                .map(CostKey.KeyShare::organisation)
                .collect(Collectors.toSet());
        var known = organisations.all(ids);
        return keys.stream().map(key -> CostKeyJson.of(key, known)).toList();
    }
}
