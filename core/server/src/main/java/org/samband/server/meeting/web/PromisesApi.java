package org.samband.server.meeting.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountId;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.promise.Promise;
import org.samband.server.meeting.promise.PromiseId;
import org.samband.server.meeting.promise.PromiseKind;
import org.samband.server.meeting.promise.PromiseState;
import org.samband.server.meeting.promise.PromiseView;
import org.samband.server.meeting.promise.Promises;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
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

/** Tasks and promises over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/promises")
@Allowed(Role.SECRETARIAT)
class PromisesApi {

    private final Promises promises;
    private final Clock clock;

    PromisesApi(Promises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    Items<Shown> list(@RequestParam(defaultValue = "open") String state) {
        var today = LocalDate.now(clock);
        return Items.all((state.equals("all") ? promises.all() : promises.open())
                .stream().map(each -> Shown.of(each, today)).toList());
    }

    @GetMapping("/{id}")
    @Allowed({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER})
    ResponseEntity<Shown> show(@PathVariable PromiseId id) {
        return answer(id);
    }

    @PostMapping
    ResponseEntity<Shown> add(@PathVariable String alliance, @RequestBody Said said) {
        var added = promises.add(said.decision(), said.content());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/promises/" + added.id().value()))
                .eTag(SeenVersion.tag(added.seen()))
                .body(Shown.of(promises.get(added.id()), LocalDate.now(clock)));
    }

    @PutMapping("/{id}")
    ResponseEntity<Shown> change(
            @PathVariable PromiseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        promises.change(id, seen(id, ifMatch), said.content());
        return answer(id);
    }

    @PutMapping("/{id}/state")
    ResponseEntity<Shown> settle(
            @PathVariable PromiseId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Settled settled) {
        promises.settle(id, seen(id, ifMatch), settled.state());
        return answer(id);
    }

    private int seen(PromiseId id, @Nullable String ifMatch) {
        return SeenVersion.check(ifMatch, promises.get(id).promise().seen());
    }

    private ResponseEntity<Shown> answer(PromiseId id) {
        var view = promises.get(id);
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(view.promise().seen()))
                .body(Shown.of(view, LocalDate.now(clock)));
    }

    /** What a client says of a promise. */
    record Said(
            @Nullable DecisionId decision,
            @Nullable String sentence,
            @Nullable PromiseKind kind,
            @Nullable BodyId body,
            @Nullable LocalDate due,
            @Nullable String responsible,
            @Nullable AccountId account) {

        Promise.Content content() {
            return new Promise.Content(
                    Objects.requireNonNullElse(sentence, ""),
                    Objects.requireNonNullElse(kind, PromiseKind.TASK),
                    body,
                    due,
                    responsible,
                    account == null ? null : account.value());
        }
    }

    /** What becomes of it. */
    record Settled(PromiseState state) {}

    /** A promise as the API shows it. */
    record Shown(
            PromiseId id,
            String kind,
            String state,
            String standing,
            String sentence,
            @Nullable BodyId body,
            @Nullable String bodyName,
            @Nullable LocalDate due,
            @Nullable String responsible,
            @Nullable LocalDate keptOn,
            @Nullable DecisionId decision,
            @Nullable UUID meeting,
            @Nullable UUID caseId,
            @Nullable String number,
            @Nullable String title,
            @Nullable Integer line,
            int version) {

        static Shown of(PromiseView view, LocalDate today) {
            var promise = view.promise();
            return new Shown(
                    promise.id(),
                    promise.kind().key(),
                    promise.state().key(),
                    view.standing(today),
                    promise.sentence(),
                    promise.bodyId(),
                    view.body(),
                    promise.due(),
                    promise.responsible(),
                    promise.keptOn(),
                    promise.decisionId(),
                    view.meeting(),
                    view.matter(),
                    view.number(),
                    view.title(),
                    promise.line(),
                    promise.seen());
        }
    }
}
