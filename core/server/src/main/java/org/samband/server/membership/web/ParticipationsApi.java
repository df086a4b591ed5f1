package org.samband.server.membership.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.Participation;
import org.samband.server.alliance.ParticipationId;
import org.samband.server.alliance.Participations;
import org.samband.server.alliance.SchemeId;
import org.samband.server.alliance.Schemes;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.register.OrganisationId;
import org.samband.server.register.Organisations;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Days;
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

/** Who takes part in the schemes of an alliance, over the API; the members are the participants of the membership. */
@RestController
@RequestMapping("/api/v1/{alliance}")
@Allowed(Role.SECRETARIAT)
class ParticipationsApi {

    private final Participations participations;
    private final Schemes schemes;
    private final Organisations organisations;
    private final Access access;

    ParticipationsApi(Participations participations, Schemes schemes, Organisations organisations, Access access) {
        this.participations = participations;
        this.schemes = schemes;
        this.organisations = organisations;
        this.access = access;
    }

    @GetMapping("/members")
    @PublishedOr
    Items<ParticipationJson> members(@RequestParam(required = false) @Nullable LocalDate on) {
        access.requirePublished(ThisAlliance.get().publishesMembers());
        return list(schemes.root().id(), on);
    }

    @PostMapping("/members")
    ResponseEntity<ParticipationJson> join(@PathVariable String alliance, @RequestBody ParticipationJson.Said said) {
        return join(alliance, schemes.root().id(), said);
    }

    @GetMapping("/schemes/{id}/participations")
    @Allowed
    Items<ParticipationJson> participants(
            @PathVariable SchemeId id, @RequestParam(required = false) @Nullable LocalDate on) {
        return list(schemes.get(id).id(), on);
    }

    @PostMapping("/schemes/{id}/participations")
    ResponseEntity<ParticipationJson> join(
            @PathVariable String alliance, @PathVariable SchemeId id, @RequestBody ParticipationJson.Said said) {
        var organisation = said.organisation();
        if (organisation == null) {
            throw Refusal.at("organisation", "scheme.organisation-unknown");
        }
        var valid = Typed.span(said.from(), said.until(), "until");
        var joined = participations.join(id, organisation, valid, said.note());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/participations/" + joined.id().value()))
                .eTag(SeenVersion.tag(joined.seen()))
                .body(json(joined));
    }

    @PostMapping("/schemes/{id}/mergers")
    ParticipationJson merge(@PathVariable SchemeId id, @RequestBody ParticipationJson.Merger said) {
        var successor = said.successor();
        var on = said.on();
        if (successor == null) {
            throw Refusal.at("successor", "scheme.organisation-unknown");
        }
        if (on == null) {
            throw Refusal.at("on", "scheme.day-missing");
        }
        var predecessors = Objects.requireNonNullElse(said.predecessors(), List.<OrganisationId>of());
        return json(participations.merge(schemes.get(id).id(), successor, predecessors, on));
    }

    @GetMapping("/participations/{id}")
    @Allowed
    ResponseEntity<ParticipationJson> show(@PathVariable ParticipationId id) {
        return answer(participations.get(id));
    }

    @PutMapping("/participations/{id}")
    ResponseEntity<ParticipationJson> correct(
            @PathVariable ParticipationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ParticipationJson.Said said) {
        var seen = SeenVersion.check(ifMatch, participations.get(id).seen());
        var valid = Typed.span(said.from(), said.until(), "until");
        return answer(SeenVersion.unlessChanged(() -> participations.correct(id, seen, valid, said.note())));
    }

    @PostMapping("/participations/{id}/departure")
    ResponseEntity<ParticipationJson> leave(
            @PathVariable ParticipationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ParticipationJson.Departure said) {
        var seen = SeenVersion.check(ifMatch, participations.get(id).seen());
        var noticeOn = said.noticeOn();
        if (noticeOn == null) {
            throw Refusal.at("noticeOn", "scheme.day-missing");
        }
        var agreed = Boolean.TRUE.equals(said.agreed());
        return answer(SeenVersion.unlessChanged(
                () -> participations.leave(id, seen, noticeOn, said.lastDay(), agreed, said.note())));
    }

    @DeleteMapping("/participations/{id}")
    ResponseEntity<Void> remove(
            @PathVariable ParticipationId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.check(ifMatch, participations.get(id).seen());
        SeenVersion.unlessChanged(() -> {
            participations.remove(id, seen);
            return id;
        });
        return ResponseEntity.noContent().build();
    }

    private Items<ParticipationJson> list(SchemeId scheme, @Nullable LocalDate on) {
        Days.likely("on", on);
        var found = on == null ? participations.of(scheme) : participations.on(scheme, on);
        var known = organisations.all(
                found.stream().map(Participation::organisation).distinct().toList());
        return Items.all(ParticipationJson.all(found, known));
    }

    private ResponseEntity<ParticipationJson> answer(Participation participation) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(participation.seen())).body(json(participation));
    }

    private ParticipationJson json(Participation participation) {
        return ParticipationJson.of(
                participation, organisations.find(participation.organisation()).orElse(null));
    }
}
