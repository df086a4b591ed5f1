package org.samband.server.membership.web;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Scheme;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
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

/** The schemes of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/schemes")
@Allowed(Role.SECRETARIAT)
class SchemesApi {

    private final Schemes schemes;

    SchemesApi(Schemes schemes) {
        this.schemes = schemes;
    }

    @GetMapping
    @Allowed
    Items<Shown> list() {
        return Items.all(schemes.all().stream().map(Shown::of).toList());
    }

    @GetMapping("/{id}")
    @Allowed
    ResponseEntity<Shown> show(@PathVariable SchemeId id) {
        return answer(schemes.get(id));
    }

    @PostMapping
    ResponseEntity<Shown> begin(@PathVariable String alliance, @RequestBody Said said) {
        var scheme = schemes.begin(said.draft());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/schemes/" + scheme.id().value()))
                .eTag(SeenVersion.tag(scheme.seen()))
                .body(Shown.of(scheme));
    }

    @PutMapping("/{id}")
    ResponseEntity<Shown> change(
            @PathVariable SchemeId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        var seen = SeenVersion.check(ifMatch, schemes.get(id).seen());
        return answer(SeenVersion.unlessChanged(() -> schemes.change(id, seen, said.draft())));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            @PathVariable SchemeId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SeenVersion.check(ifMatch, schemes.get(id).seen());
        schemes.remove(id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Shown> answer(Scheme scheme) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(scheme.seen())).body(Shown.of(scheme));
    }

    /** What a client says of a scheme; {@code until} is the first day on which there is none. */
    record Said(
            @Nullable String title,
            @Nullable String purpose,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String missing) {

        Scheme.Draft draft() {
            return new Scheme.Draft(Typed.or(title), purpose, Typed.span(from, until, "until"), missing);
        }
    }

    /** A scheme as the API shows it. */
    record Shown(
            SchemeId id,
            boolean root,
            String title,
            @Nullable String purpose,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String missing,
            int version) {

        static Shown of(Scheme scheme) {
            return new Shown(
                    scheme.id(),
                    scheme.root(),
                    scheme.title(),
                    scheme.purpose(),
                    scheme.valid().from(),
                    scheme.valid().until(),
                    scheme.missing(),
                    scheme.seen());
        }
    }
}
