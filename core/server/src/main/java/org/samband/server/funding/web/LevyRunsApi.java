package org.samband.server.funding.web;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.Levies;
import org.samband.server.funding.LevyId;
import org.samband.server.funding.LevyRun;
import org.samband.server.funding.LevyRunId;
import org.samband.server.funding.LevyRuns;
import org.samband.server.funding.RunTime;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.samband.server.web.SeenVersion;
import org.samband.server.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The runs of levies over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/levy-runs")
@Allowed(Role.SECRETARIAT)
class LevyRunsApi {

    private static final int MOST = 500;

    private final Levies levies;
    private final LevyRuns runs;
    private final ReadableRuns readable;

    LevyRunsApi(Levies levies, LevyRuns runs, ReadableRuns readable) {
        this.levies = levies;
        this.runs = runs;
        this.readable = readable;
    }

    @GetMapping
    @PublishedOr
    Items<LevyRunJson> list(
            @RequestParam(required = false) @Nullable LevyId levyId,
            @RequestParam(required = false) @Nullable LevyRunId after,
            @RequestParam(defaultValue = "100") int limit) {
        var size = Math.clamp(limit, 1, MOST);
        var found = readable.page(levyId, after, size + 1).stream()
                .map(readable::brief)
                .toList();
        return found.size() <= size
                ? Items.all(found)
                : new Items<>(
                        found.subList(0, size), found.get(size - 1).id().value().toString());
    }

    @PostMapping
    ResponseEntity<LevyRunJson> draft(@PathVariable String alliance, @RequestBody Drafted drafted, Texts texts) {
        var run = runs.draft(levies.get(drafted.levy()).id(), drafted.time());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/levy-runs/" + run.id().value()))
                .eTag(SeenVersion.tag(run.seen()))
                .body(readable.whole(run, texts));
    }

    @GetMapping("/{id}")
    @PublishedOr
    ResponseEntity<LevyRunJson> show(@PathVariable LevyRunId id, Texts texts) {
        var run = readable.get(id);
        return ResponseEntity.ok().eTag(SeenVersion.tag(run.seen())).body(readable.whole(run, texts));
    }

    @PostMapping("/{id}/check")
    ResponseEntity<LevyRunJson> check(
            @PathVariable LevyRunId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return step(id, ifMatch, runs::check);
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<LevyRunJson> approve(
            @PathVariable LevyRunId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return step(id, ifMatch, runs::approve);
    }

    @PostMapping("/{id}/issuance")
    ResponseEntity<LevyRunJson> issue(
            @PathVariable LevyRunId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return step(id, ifMatch, runs::issue);
    }

    @PostMapping("/{id}/credit")
    ResponseEntity<LevyRunJson> credit(@PathVariable String alliance, @PathVariable LevyRunId id) {
        var credit = runs.credit(id);
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/levy-runs/" + credit.id().value()))
                .body(readable.brief(credit));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable LevyRunId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SeenVersion.check(ifMatch, runs.get(id).seen());
        runs.discard(id);
    }

    private ResponseEntity<LevyRunJson> step(LevyRunId id, @Nullable String ifMatch, Step step) {
        var seen = SeenVersion.checkIfSaid(ifMatch, runs.get(id).seen());
        var run = SeenVersion.unlessChanged(() -> step.taken(id, seen));
        return ResponseEntity.ok().eTag(SeenVersion.tag(run.seen())).body(readable.brief(run));
    }

    /** Takes a run one step on its way, as somebody saw it at a version or has not said so. */
    private interface Step {

        LevyRun taken(LevyRunId id, @Nullable Integer seen);
    }

    /**
     * What a client wants computed: a levy for a year, or for some days of it.
     *
     * @param lastDay the last of the days
     */
    record Drafted(
            @Nullable LevyId levyId,
            @Nullable Integer year,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay) {

        LevyId levy() {
            return given("levyId", levyId);
        }

        RunTime time() {
            var whole = RunTime.of(given("year", year));
            return from == null && lastDay == null
                    ? whole
                    : RunTime.of(
                            whole.year(), from == null ? whole.from() : from, lastDay == null ? whole.last() : lastDay);
        }

        private static <T> T given(String field, @Nullable T value) {
            if (value == null) {
                throw Refusal.at(field, "levy.field-missing");
            }
            return value;
        }
    }
}
