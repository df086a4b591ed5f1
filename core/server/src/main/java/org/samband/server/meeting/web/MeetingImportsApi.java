package org.samband.server.meeting.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.document.intake.OpenImport;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.importing.MeetingImport;
import org.samband.server.meeting.importing.MeetingImportId;
import org.samband.server.meeting.importing.MeetingImports;
import org.samband.server.meeting.reading.Correction;
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

/** The import of minutes over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/meeting-imports")
@Allowed(Role.SECRETARIAT)
class MeetingImportsApi {

    private final MeetingImports imports;

    MeetingImportsApi(MeetingImports imports) {
        this.imports = imports;
    }

    @PostMapping
    ResponseEntity<MeetingImportJson> read(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam int year,
            Texts texts) {
        var read = imports.read(ImportSource.of(file, text, texts), year);
        return ResponseEntity.created(URI.create(
                        "/api/v1/" + alliance + "/meeting-imports/" + read.id().value()))
                .eTag(SeenVersion.tag(read.version()))
                .body(json(read, texts));
    }

    @GetMapping
    Items<OpenImport> list() {
        return Items.all(imports.open());
    }

    @GetMapping("/{id}")
    ResponseEntity<MeetingImportJson> show(@PathVariable MeetingImportId id, Texts texts) {
        return answer(imports.get(id), texts);
    }

    /** Returns the document byte for byte, never to be opened as a page of ours. */
    @GetMapping("/{id}/source")
    ResponseEntity<byte[]> source(@PathVariable MeetingImportId id) {
        return imports.source(id).answer();
    }

    @PostMapping("/{id}/corrections")
    ResponseEntity<MeetingImportJson> correct(
            @PathVariable MeetingImportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody List<Correction> corrections,
            Texts texts) {
        var seen = SeenVersion.check(ifMatch, imports.get(id).version());
        return answer(SeenVersion.unlessChanged(() -> imports.correct(id, seen, corrections)), texts);
    }

    @PostMapping("/{id}/answers")
    ResponseEntity<MeetingImportJson> answer(
            @PathVariable MeetingImportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, String> answers,
            Texts texts) {
        var seen = SeenVersion.check(ifMatch, imports.get(id).version());
        return answer(SeenVersion.unlessChanged(() -> imports.answer(id, seen, answers)), texts);
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<Accepted> accept(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Acceptance acceptance) {
        var read = imports.get(id);
        SeenVersion.checkIfSaid(ifMatch, read.version());
        var meeting = imports.accept(id, acceptance == null ? null : acceptance.meeting());
        return ResponseEntity.created(URI.create("/api/v1/" + alliance + "/meetings/" + meeting.value()))
                .body(new Accepted(meeting, read.draft().openDoubts().size()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> discard(
            @PathVariable MeetingImportId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        SeenVersion.check(ifMatch, imports.get(id).version());
        imports.discard(id);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<MeetingImportJson> answer(MeetingImport read, Texts texts) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(read.version())).body(json(read, texts));
    }

    private MeetingImportJson json(MeetingImport read, Texts texts) {
        return MeetingImportJson.of(read, imports.planned(read).orElse(null), texts);
    }

    /**
     * How the minutes are accepted.
     *
     * @param meeting the meeting planned here that they tell of, or null
     */
    record Acceptance(@Nullable MeetingId meeting) {}

    /**
     * The meeting that was made.
     *
     * @param openDoubts how many doubts nobody answered: there, all is as it was read
     */
    record Accepted(MeetingId meetingId, int openDoubts) {}
}
