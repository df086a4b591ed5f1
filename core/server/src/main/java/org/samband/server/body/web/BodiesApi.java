package org.samband.server.body.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType.Standing;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyName;
import org.samband.server.body.BodyNames;
import org.samband.server.body.Charter;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bodies of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/bodies")
class BodiesApi {

    private final Bodies bodies;
    private final BodyNames names;

    BodiesApi(Bodies bodies, BodyNames names) {
        this.bodies = bodies;
        this.names = names;
    }

    /** With a day, the bodies that exist on it, called as they were called then. */
    @Allowed
    @GetMapping
    Items<Shown> list(@RequestParam(required = false) @Nullable LocalDate on) {
        if (on == null) {
            return Items.all(bodies.all().stream().map(Shown::of).toList());
        }
        var called = names.on(on);
        return Items.all(bodies.on(on).stream()
                .map(body -> Shown.of(body, called.get(body.id())))
                .toList());
    }

    /** What it was called over time. */
    @Allowed
    @GetMapping("/{id}/names")
    ResponseEntity<Items<Name>> names(@PathVariable BodyId id) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(body.version()))
                .body(Items.all(names.of(body.id()).stream().map(Name::of).toList()));
    }

    /** Says what it is called from a day on. */
    @Allowed(Role.SECRETARIAT)
    @PostMapping("/{id}/names")
    ResponseEntity<Shown> call(
            @PathVariable BodyId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NameSaid said) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        var seen = SeenVersion.check(ifMatch, body.version());
        return answer(SeenVersion.unlessChanged(
                () -> names.call(id, seen, said.name() == null ? "" : said.name(), said.legalBasis(), said.from())));
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
            @Nullable List<String> aliases,
            @Nullable BodyId parent,
            @Nullable String appointedBy,
            @Nullable Standing standing,
            @Nullable LocalDate countedOn,
            @Nullable Integer meetingsAYear,
            @Nullable Integer renewedWithin,
            @Nullable String opening,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay) {

        Body.Draft draft() {
            return new Body.Draft(
                    name == null ? "" : name,
                    type == null || type.isBlank() ? null : type,
                    external != null && external,
                    aliases == null ? List.of() : aliases,
                    new Charter(
                            parent,
                            appointedBy,
                            standing,
                            countedOn,
                            meetingsAYear,
                            renewedWithin,
                            opening,
                            Days.span(from, lastDay)));
        }
    }

    /** What a client says of a name. */
    record NameSaid(
            @Nullable String name,
            @Nullable String legalBasis,
            @Nullable LocalDate from) {}

    /** A name as the API shows it. */
    record Name(
            String name,
            @Nullable String legalBasis,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay) {

        static Name of(BodyName name) {
            return new Name(
                    name.name(),
                    name.legalBasis(),
                    name.valid().from(),
                    name.lastDay().orElse(null));
        }
    }

    /** A body as the API shows it. */
    record Shown(
            BodyId id,
            String name,
            @Nullable String type,
            boolean external,
            List<String> aliases,
            @Nullable BodyId parent,
            @Nullable String appointedBy,
            @Nullable Standing standing,
            @Nullable LocalDate countedOn,
            @Nullable Integer meetingsAYear,
            @Nullable Integer renewedWithin,
            @Nullable String opening,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            int version) {

        static Shown of(Body body) {
            return of(body, null);
        }

        static Shown of(Body body, @Nullable BodyName called) {
            var charter = body.charter();
            return new Shown(
                    body.id(),
                    called == null ? body.name() : called.name(),
                    body.type().orElse(null),
                    body.external(),
                    body.aliases(),
                    charter.parent(),
                    charter.appointedBy(),
                    charter.standing(),
                    charter.countedOn(),
                    charter.meetingsAYear(),
                    charter.renewedWithin(),
                    charter.opening(),
                    charter.life().from(),
                    Days.last(charter.life()),
                    body.version());
        }
    }
}
