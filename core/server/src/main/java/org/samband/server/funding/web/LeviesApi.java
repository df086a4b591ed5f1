package org.samband.server.funding.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.funding.Levies;
import org.samband.server.funding.Levy;
import org.samband.server.funding.LevyId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The levies of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/levies")
@Allowed(Role.SECRETARIAT)
class LeviesApi {

    private final Levies levies;
    private final AllianceProfiles profiles;
    private final Access access;

    LeviesApi(Levies levies, AllianceProfiles profiles, Access access) {
        this.levies = levies;
        this.profiles = profiles;
        this.access = access;
    }

    @GetMapping
    @PublishedOr
    Items<LevyJson> list() {
        access.requirePublished(ThisAlliance.get().publishes());
        var rates = levies.rates();
        return Items.all(levies.all().stream()
                .map(levy -> LevyJson.of(levy, rates.getOrDefault(levy.id(), List.of())))
                .toList());
    }

    @PostMapping
    ResponseEntity<LevyJson> begin(@PathVariable String alliance, @RequestBody LevyJson.Said said) {
        var levy = levies.begin(said.scheme(), said.terms(profiles.currency().getCurrencyCode()));
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/levies/" + levy.id().value()))
                .eTag(SeenVersion.tag(levy.seen()))
                .body(LevyJson.of(levy, List.of()));
    }

    @GetMapping("/{id}")
    @PublishedOr
    ResponseEntity<LevyJson> show(@PathVariable LevyId id) {
        access.requirePublished(ThisAlliance.get().publishes());
        return answer(levies.get(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<LevyJson> agree(
            @PathVariable LevyId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody LevyJson.Said said) {
        var seen = SeenVersion.check(ifMatch, levies.get(id).seen());
        var terms = said.terms(profiles.currency().getCurrencyCode());
        return answer(SeenVersion.unlessChanged(() -> levies.agree(id, seen, terms)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable LevyId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        levies.remove(id, SeenVersion.check(ifMatch, levies.get(id).seen()));
    }

    @PostMapping("/{id}/rates")
    @ResponseStatus(HttpStatus.CREATED)
    LevyJson.RateJson decide(@PathVariable LevyId id, @RequestBody Rate rate) {
        if (rate.rate() == null) {
            throw Refusal.at("rate", "levy.field-missing");
        }
        if (rate.from() == null) {
            throw Refusal.at("from", "levy.field-missing");
        }
        return LevyJson.RateJson.of(
                levies.decide(id, rate.from(), rate.rate(), Objects.requireNonNullElse(rate.decision(), "")));
    }

    private ResponseEntity<LevyJson> answer(Levy levy) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(levy.seen())).body(LevyJson.of(levy, levies.rates(levy.id())));
    }

    /** What a client says of a rate, in minor units; of a levy that shares a total, the total of a year. */
    record Rate(
            @Nullable LocalDate from,
            @Nullable BigDecimal rate,
            @Nullable String decision) {}
}
