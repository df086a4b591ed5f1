package org.samband.server.meeting.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.Case;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CaseTexts;
import org.samband.server.meeting.Cases;
import org.samband.server.meeting.Forwarding;
import org.samband.server.meeting.Treatment;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.TreatmentState;
import org.samband.server.meeting.casebook.CaseFilter;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.samband.server.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/cases")
@Allowed(Role.SECRETARIAT)
class CasesApi {

    private final Cases cases;
    private final Forwarding forwarding;
    private final ReadableCases readable;

    CasesApi(Cases cases, Forwarding forwarding, ReadableCases readable) {
        this.cases = cases;
        this.forwarding = forwarding;
        this.readable = readable;
    }

    /** Lists and finds cases, by body, year, state, and by number or words. */
    @GetMapping
    @PublishedOr
    Items<CaseJson.Listed> list(
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable CaseId after) {
        var found = readable.find(new CaseFilter(body, year, stateOf(state), q, after));
        return new Items<>(found.items().stream().map(CaseJson.Listed::of).toList(), found.next());
    }

    @GetMapping("/{id}")
    @PublishedOr
    ResponseEntity<CaseJson> show(@PathVariable CaseId id) {
        var thread = readable.thread(id);
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(thread.matter().version()))
                .body(CaseJson.of(thread));
    }

    @PostMapping
    ResponseEntity<CaseJson> open(@PathVariable String alliance, @RequestBody Opened opened) {
        if (opened.body() == null) {
            throw Refusal.at("body", "case.body-unknown");
        }
        var treatment = cases.open(
                opened.body(),
                Objects.requireNonNullElse(opened.title(), ""),
                new CaseTexts(opened.background(), opened.assessment(), opened.proposal()));
        return created(alliance, treatment);
    }

    /** Changes the title, or withholds the case; an empty reason discloses it. */
    @PatchMapping("/{id}")
    ResponseEntity<CaseJson> change(
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Change change) {
        var present = cases.get(id);
        var seen = SeenVersion.check(ifMatch, present.version());
        SeenVersion.unlessChanged(() -> changed(id, seen, change));
        return show(id);
    }

    private Case changed(CaseId id, int seen, Change change) {
        var matter = change.title() == null ? cases.get(id) : cases.rename(id, seen, change.title());
        if (change.withheld() == null) {
            return matter;
        }
        return change.withheld().isBlank()
                ? cases.disclose(id, matter.version())
                : cases.withhold(id, matter.version(), change.withheld());
    }

    @GetMapping("/{id}/treatments/{treatment}")
    @PublishedOr
    ResponseEntity<CaseJson.TreatmentJson> show(@PathVariable CaseId id, @PathVariable TreatmentId treatment) {
        var stop = readable.thread(id)
                .stop(treatment)
                .filter(each -> each.matter().equals(id))
                .orElseThrow(Refusal::notFound);
        return ResponseEntity.ok().eTag(SeenVersion.tag(stop.version())).body(CaseJson.TreatmentJson.of(stop));
    }

    /** Writes what is laid before one body; what is not said stays. */
    @PatchMapping("/{id}/treatments/{treatment}")
    ResponseEntity<CaseJson> write(
            @PathVariable CaseId id,
            @PathVariable TreatmentId treatment,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Written written) {
        var known = known(id, treatment);
        var seen = SeenVersion.check(ifMatch, known.version());
        var texts = known.texts();
        SeenVersion.unlessChanged(() -> cases.write(
                treatment,
                seen,
                new CaseTexts(
                        written.background() == null ? texts.background() : written.background(),
                        written.assessment() == null ? texts.assessment() : written.assessment(),
                        written.proposal() == null ? texts.proposal() : written.proposal())));
        return show(id);
    }

    /** Withdraws a case everywhere, or from the one body named. */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<CaseJson> withdraw(
            @PathVariable CaseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Withdrawn withdrawn) {
        var treatment = withdrawn == null ? null : withdrawn.treatment();
        if (treatment == null) {
            var seen = SeenVersion.checkIfSaid(ifMatch, cases.get(id).version());
            SeenVersion.unlessChanged(() -> cases.withdraw(id, seen));
        } else {
            var seen = SeenVersion.checkIfSaid(ifMatch, known(id, treatment).version());
            SeenVersion.unlessChanged(() -> cases.withdraw(treatment, seen));
        }
        return show(id);
    }

    /** Where a decision can be sent on, and why not elsewhere. */
    @GetMapping("/{id}/forwardings")
    Map<String, Object> ways(@PathVariable CaseId id, @RequestParam TreatmentId from, Texts texts) {
        var ways = forwarding.ways(known(id, from).id());
        return Map.of(
                "proposal",
                ways.proposal(),
                "items",
                ways.ways().stream().map(way -> Way.of(way, ways, texts)).toList());
    }

    @PostMapping("/{id}/forwardings")
    ResponseEntity<CaseJson> forward(
            @PathVariable String alliance, @PathVariable CaseId id, @RequestBody Forwarded forwarded) {
        if (forwarded.from() == null) {
            throw cases.get(id).id().equals(id) ? Refusal.at("from", "case.forward.from-missing") : Refusal.notFound();
        }
        var from = known(id, forwarded.from());
        if (forwarded.body() == null) {
            throw Refusal.at("body", "case.body-unknown");
        }
        return created(
                alliance, forwarding.forward(from.id(), forwarded.body(), forwarded.title(), forwarded.proposal()));
    }

    private Treatment known(CaseId id, TreatmentId treatment) {
        cases.get(id);
        var known = cases.treatment(treatment);
        if (!known.caseId().equals(id)) {
            throw Refusal.notFound();
        }
        return known;
    }

    private ResponseEntity<CaseJson> created(String alliance, Treatment treatment) {
        var thread = readable.thread(treatment.caseId());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/cases/" + treatment.caseId().value()))
                .eTag(SeenVersion.tag(thread.matter().version()))
                .body(CaseJson.of(thread));
    }

    private static @Nullable TreatmentState stateOf(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return List.of(TreatmentState.values()).stream()
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.at("state", "case.state-unknown", key));
    }

    /** What a client says of a new case. */
    record Opened(
            @Nullable BodyId body,
            @Nullable String title,
            @Nullable String background,
            @Nullable String assessment,
            @Nullable String proposal) {}

    /** What a client changes of a case. */
    record Change(@Nullable String title, @Nullable String withheld) {}

    /** What a client writes. */
    record Written(
            @Nullable String background,
            @Nullable String assessment,
            @Nullable String proposal) {}

    /** From where a client withdraws a case. */
    record Withdrawn(@Nullable TreatmentId treatment) {}

    /** What a client sends on, and where to. */
    record Forwarded(
            @Nullable TreatmentId from,
            @Nullable BodyId body,
            @Nullable String title,
            @Nullable String proposal) {}

    /** A body to which a case can go, or the reason why not. */
    record Way(
            BodyId body,
            String name,
            boolean usual,
            @Nullable String reason) {

        static Way of(Forwarding.Way way, Forwarding.Ways ways, Texts texts) {
            return new Way(
                    way.body().id(),
                    way.body().name(),
                    way.body().id().equals(ways.usual()),
                    way.hindrance() == null ? null : texts.say(way.hindrance()));
        }
    }
}
