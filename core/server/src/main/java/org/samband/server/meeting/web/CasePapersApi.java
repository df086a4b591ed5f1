package org.samband.server.meeting.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CasePaper;
import org.samband.server.meeting.CasePaperId;
import org.samband.server.meeting.CasePapers;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.HandedIn;
import org.samband.server.web.Items;
import org.samband.server.web.SeenVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

/** The papers of a case over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/cases/{id}/papers")
@Allowed(Role.SECRETARIAT)
class CasePapersApi {

    private final CasePapers papers;
    private final PaperFiles files;
    private final ReadableCases readable;

    CasePapersApi(CasePapers papers, PaperFiles files, ReadableCases readable) {
        this.papers = papers;
        this.files = files;
        this.readable = readable;
    }

    @GetMapping
    @PublishedOr
    Items<PaperJson> list(@PathVariable CaseId id) {
        readable.thread(id);
        return Items.all(papers.of(id).stream().map(PaperJson::of).toList());
    }

    /** The file itself. */
    @GetMapping("/{paper}")
    @PublishedOr
    ResponseEntity<byte[]> file(@PathVariable CaseId id, @PathVariable CasePaperId paper) {
        return files.answer(id, paper);
    }

    /** Lays a file forward: PDF or Word. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PaperJson> add(
            @PathVariable String alliance, @PathVariable CaseId id, @RequestParam MultipartFile file) {
        return created(alliance, papers.add(id, HandedIn.name(file), HandedIn.content(file)));
    }

    /** Names a paper that is still to come. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PaperJson> await(
            @PathVariable String alliance, @PathVariable CaseId id, @RequestBody Awaited awaited) {
        return created(alliance, papers.await(id, Objects.requireNonNullElse(awaited.name(), ""), awaited.awaitedOn()));
    }

    /** Lays forward the file that was awaited. */
    @PostMapping(path = "/{paper}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PaperJson> handIn(
            @PathVariable CaseId id,
            @PathVariable CasePaperId paper,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam MultipartFile file) {
        var known = papers.get(id, paper);
        SeenVersion.checkIfSaid(ifMatch, known.seen());
        var there = SeenVersion.unlessChanged(() -> papers.handIn(known, HandedIn.name(file), HandedIn.content(file)));
        return ResponseEntity.ok().eTag(SeenVersion.tag(there.seen())).body(PaperJson.of(there));
    }

    @DeleteMapping("/{paper}")
    ResponseEntity<Void> remove(
            @PathVariable CaseId id,
            @PathVariable CasePaperId paper,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var known = papers.get(id, paper);
        SeenVersion.check(ifMatch, known.seen());
        SeenVersion.unlessChanged(() -> papers.remove(known));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<PaperJson> created(String alliance, CasePaper paper) {
        var address = "/api/v1/" + alliance + "/cases/" + paper.caseId().value() + "/papers/"
                + paper.id().value();
        return ResponseEntity.created(URI.create(address))
                .eTag(SeenVersion.tag(paper.seen()))
                .body(PaperJson.of(paper));
    }

    /** What a client says of a paper that is to come. */
    record Awaited(@Nullable String name, @Nullable LocalDate awaitedOn) {}

    /** A paper as the API tells it. */
    record PaperJson(
            CasePaperId id,
            String name,
            boolean awaited,
            @Nullable LocalDate awaitedOn,
            @Nullable String mediaType,
            @Nullable Integer size,
            @Nullable String sha256,
            int version) {

        static PaperJson of(CasePaper paper) {
            return new PaperJson(
                    paper.id(),
                    paper.name(),
                    paper.awaited(),
                    paper.awaitedOn(),
                    paper.mediaType(),
                    paper.size(),
                    paper.sha256(),
                    paper.seen());
        }
    }
}
