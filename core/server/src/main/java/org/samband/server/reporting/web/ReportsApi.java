package org.samband.server.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.PlanId;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.Report.Matter;
import org.samband.server.reporting.ReportId;
import org.samband.server.reporting.Reports;
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
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reports of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/reports")
@Allowed(Role.SECRETARIAT)
class ReportsApi {

    private final Reports reports;
    private final ReadableReports readable;
    private final ReportFile files;

    ReportsApi(Reports reports, ReadableReports readable, ReportFile files) {
        this.reports = reports;
        this.readable = readable;
        this.files = files;
    }

    @GetMapping
    @PublishedOr
    Items<ReportJson> list() {
        return Items.all(readable.all().stream().map(ReportJson::of).toList());
    }

    @PostMapping
    ResponseEntity<ReportJson> begin(@PathVariable String alliance, @RequestBody Begun begun) {
        var report = reports.begin(begun.matter());
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/reports/" + report.id().value()))
                .eTag(SeenVersion.tag(report.version()))
                .body(ReportJson.of(report));
    }

    @GetMapping("/{id:[^.]+}")
    @PublishedOr
    ResponseEntity<ReportJson> show(@PathVariable ReportId id) {
        return answer(readable.get(id));
    }

    @GetMapping("/{id:[^.]+}.{format:[a-z]+}")
    @PublishedOr
    ResponseEntity<byte[]> file(@PathVariable ReportId id, @PathVariable String format, HttpServletResponse response) {
        return files.of(readable.get(id), format, response);
    }

    @PatchMapping("/{id:[^.]+}")
    ResponseEntity<ReportJson> word(
            @PathVariable ReportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Worded worded) {
        var report = reports.get(id);
        report.requireDraft();
        var seen = SeenVersion.check(ifMatch, report.version());
        return answer(SeenVersion.unlessChanged(() -> reports.word(id, seen, worded.summary(), worded.byElement())));
    }

    @PostMapping("/{id}/issuance")
    @ResponseStatus(HttpStatus.CREATED)
    ReportJson issue(
            @PathVariable ReportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Seen seen) {
        var version = SeenVersion.checkIfSaid(ifMatch, reports.get(id).version());
        var fingerprint = seen == null ? null : seen.fingerprint();
        return ReportJson.of(SeenVersion.unlessChanged(() -> reports.issue(id, fingerprint, version)));
    }

    @DeleteMapping("/{id:[^.]+}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable ReportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var version = SeenVersion.check(ifMatch, reports.get(id).version());
        SeenVersion.unlessChanged(() -> reports.discard(id, version));
    }

    private static ResponseEntity<ReportJson> answer(Report report) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(report.version())).body(ReportJson.of(report));
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.at(field, "reporting.field-missing");
        }
        return value;
    }

    /** What a client says of a report to begin. */
    record Begun(
            @Nullable PlanId planId,
            @Nullable String cycle,
            @Nullable String period,
            @Nullable BodyId recipient) {

        Matter matter() {
            return new Matter(
                    given("planId", planId),
                    given("cycle", cycle),
                    given("period", period),
                    given("recipient", recipient));
        }
    }

    /** What a client words otherwise than it was reported; the sentences by the id of their element. */
    record Worded(@Nullable String summary, @Nullable Map<UUID, @Nullable String> sentences) {

        Map<PlanElementId, String> byElement() {
            var all = Objects.requireNonNullElse(sentences, Map.<UUID, @Nullable String>of());
            return all.entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> new PlanElementId(entry.getKey()), each -> given("sentences", each.getValue())));
        }
    }

    /** What whoever issues a report has seen of it. */
    record Seen(@Nullable String fingerprint) {}
}
