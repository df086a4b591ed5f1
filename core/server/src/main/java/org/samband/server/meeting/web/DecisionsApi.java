package org.samband.server.meeting.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.Outcome;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.meeting.Verdict;
import org.samband.server.meeting.Votes;
import org.samband.server.meeting.casebook.Audience;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What bodies decided, over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/decisions")
@Allowed(Role.SECRETARIAT)
class DecisionsApi {

    private static final int PAGE = 100;

    private final Decisions decisions;
    private final ReadableCases readable;
    private final Access access;

    DecisionsApi(Decisions decisions, ReadableCases readable, Access access) {
        this.decisions = decisions;
        this.readable = readable;
        this.access = access;
    }

    /** Lists decisions, the latest first. */
    @GetMapping
    @PublishedOr
    Items<DecisionJson> list(
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable DecisionId after) {
        access.requirePublished(ThisAlliance.get().publishes());
        var audience = readable.audience();
        var found = decisions.find(
                body, from, to, audience != Audience.SETTLED, audience == Audience.SECRETARIAT, after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new Items<>(
                page.stream().map(DecisionJson::of).toList(),
                found.size() > PAGE ? page.getLast().id().value().toString() : null);
    }

    @GetMapping("/{id}")
    @PublishedOr
    ResponseEntity<DecisionJson> show(@PathVariable DecisionId id) {
        var decision = decisions.get(id);
        var audience = readable.audience();
        access.requirePublished(ThisAlliance.get().publishes());
        access.require(audience == Audience.SECRETARIAT
                || !decisions.withheld(decision)
                        && (audience == Audience.INSIDE || decision.settled() && !decisions.isLetter(decision)));
        return answer(decision);
    }

    /** Writes the decision on an item, or one that was taken by circulation, which is final at once. */
    @PostMapping
    ResponseEntity<DecisionJson> record(@PathVariable String alliance, @RequestBody Said said) {
        var decision = recorded(said);
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/decisions/" + decision.id().value()))
                .eTag(SeenVersion.tag(decision.seen()))
                .body(DecisionJson.of(decision));
    }

    private Decision recorded(Said said) {
        if (said.item() != null) {
            return decisions.record(said.item(), said.verdict(), null);
        }
        if (said.treatment() == null) {
            throw Refusal.at("item", "decision.of-missing");
        }
        if (said.on() == null) {
            throw Refusal.at("on", "decision.day-missing");
        }
        var verdict = said.verdict();
        return decisions.byCirculation(said.treatment(), verdict.outcome(), verdict.text(), said.on());
    }

    @PutMapping("/{id}")
    ResponseEntity<DecisionJson> change(
            @PathVariable DecisionId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Said said) {
        var decision = decisions.get(id);
        var seen = SeenVersion.check(ifMatch, decision.seen());
        var item = decision.itemId();
        if (item == null) {
            throw Refusal.conflict("decision.final-already");
        }
        return answer(SeenVersion.unlessChanged(() -> decisions.record(item, said.verdict(), seen)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable DecisionId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.check(ifMatch, decisions.get(id).seen());
        SeenVersion.unlessChanged(() -> decisions.remove(id, seen));
    }

    /** Lets a decision take effect, where the profile does not have that wait for the minutes. */
    @PostMapping("/{id}/finality")
    ResponseEntity<DecisionJson> finalise(
            @PathVariable DecisionId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var seen = SeenVersion.checkIfSaid(ifMatch, decisions.get(id).seen());
        return answer(SeenVersion.unlessChanged(() -> decisions.finaliseAsRecorded(id, seen)));
    }

    private static ResponseEntity<DecisionJson> answer(Decision decision) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(decision.seen())).body(DecisionJson.of(decision));
    }

    /**
     * What a client says of a decision.
     *
     * @param item the place on the agenda, or null where it was taken by circulation
     * @param treatment the case in the body that decided by circulation
     */
    record Said(
            @Nullable AgendaItemId item,
            @Nullable TreatmentId treatment,
            @Nullable LocalDate on,
            @Nullable String outcome,
            @Nullable String text,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable String dissent,
            @Nullable String note) {

        Verdict verdict() {
            return new Verdict(
                    Outcome.of(Objects.requireNonNullElse(outcome, ""))
                            .orElseThrow(() -> Refusal.at("outcome", "decision.outcome-missing")),
                    Objects.requireNonNullElse(text, ""),
                    Votes.of(inFavour, against, abstained).orElse(null),
                    dissent,
                    note);
        }
    }
}
