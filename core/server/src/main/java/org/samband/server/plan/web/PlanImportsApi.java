package org.samband.server.plan.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.document.intake.OpenImport;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.importing.PlanImportId;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.plan.reading.Correction;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.SeenVersion;
import org.samband.server.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The import of plan documents over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/plan-imports")
@Allowed(Role.SECRETARIAT)
class PlanImportsApi {

    private final PlanImports imports;

    PlanImportsApi(PlanImports imports) {
        this.imports = imports;
    }

    @PostMapping
    ResponseEntity<ImportJson> read(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam int year,
            Texts texts) {
        var read = imports.read(ImportSource.of(file, text, texts), year);
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/plan-imports/" + read.id().value()))
                .eTag(SeenVersion.tag(read.version()))
                .body(ImportJson.of(read, texts));
    }

    @GetMapping
    Items<OpenImport> list() {
        return Items.all(imports.open());
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportJson> show(@PathVariable PlanImportId id, Texts texts) {
        return answer(imports.get(id), texts);
    }

    /** Returns the document byte for byte, never to be opened as a page of ours. */
    @GetMapping("/{id}/source")
    ResponseEntity<byte[]> source(@PathVariable PlanImportId id) {
        return imports.source(id).answer();
    }

    @PostMapping("/{id}/corrections")
    ResponseEntity<ImportJson> correct(
            @PathVariable PlanImportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody List<Correction> corrections,
            Texts texts) {
        var seen = SeenVersion.check(ifMatch, imports.get(id).version());
        return answer(SeenVersion.unlessChanged(() -> imports.correct(id, seen, corrections)), texts);
    }

    @PostMapping("/{id}/answers")
    ResponseEntity<ImportJson> answer(
            @PathVariable PlanImportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, String> answers,
            Texts texts) {
        var seen = SeenVersion.check(ifMatch, imports.get(id).version());
        return answer(SeenVersion.unlessChanged(() -> imports.answer(id, seen, answers)), texts);
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<Accepted> accept(
            @PathVariable String alliance,
            @PathVariable PlanImportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Acceptance acceptance) {
        SeenVersion.checkIfSaid(ifMatch, imports.get(id).version());
        var found = acceptance == null || Objects.requireNonNullElse(acceptance.createBodies(), true);
        var plan = imports.accept(id, found);
        return ResponseEntity.created(URI.create("/api/v1/" + alliance + "/plans/" + plan.value()))
                .body(new Accepted(plan));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> discard(
            @PathVariable PlanImportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SeenVersion.check(ifMatch, imports.get(id).version());
        imports.discard(id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ImportJson> answer(PlanImport read, Texts texts) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(read.version())).body(ImportJson.of(read, texts));
    }

    /** Whether bodies that the routes name and the alliance lacks come along; they do unless it says no. */
    record Acceptance(@Nullable Boolean createBodies) {}

    /** The plan that was made. */
    record Accepted(PlanId planId) {}
}
