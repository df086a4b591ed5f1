package org.samband.server.body.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bodies of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/bodies")
class BodiesApi {

    private final Bodies bodies;

    BodiesApi(Bodies bodies) {
        this.bodies = bodies;
    }

    @Allowed
    @GetMapping
    Items<Shown> list() {
        return Items.all(bodies.all().stream().map(Shown::of).toList());
    }

    @Allowed
    @GetMapping("/{id}")
    ResponseEntity<Shown> show(@PathVariable BodyId id) {
        return answer(bodies.find(id).orElseThrow(Refusal::notFound));
    }

    @Allowed(Role.SECRETARIAT)
    @PostMapping
    ResponseEntity<Shown> found(@PathVariable String alliance, @RequestBody Said said) {
        var body = bodies.found(said.draft());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/bodies/" + body.id().value()))
                .body(Shown.of(body));
    }

    @Allowed(Role.SECRETARIAT)
    @PutMapping("/{id}")
    ResponseEntity<Shown> change(
            @PathVariable BodyId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        var seen = SeenVersion.check(ifMatch, body.version());
        return answer(SeenVersion.unlessChanged(() -> bodies.change(id, seen, said.draft())));
    }

    private static ResponseEntity<Shown> answer(Body body) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(body.version())).body(Shown.of(body));
    }

    /** What a client says of a body. */
    record Said(
            @Nullable String name,
            @Nullable String type,
            @Nullable Boolean external,
            @Nullable List<String> aliases) {

        Body.Draft draft() {
            return new Body.Draft(
                    name == null ? "" : name,
                    type == null || type.isBlank() ? null : type,
                    external != null && external,
                    aliases == null ? List.of() : aliases);
        }
    }

    /** A body as the API shows it. */
    record Shown(BodyId id, String name, @Nullable String type, boolean external, List<String> aliases, int version) {

        static Shown of(Body body) {
            return new Shown(
                    body.id(), body.name(), body.type().orElse(null), body.external(), body.aliases(), body.version());
        }
    }
}
