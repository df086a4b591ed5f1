package org.samband.server.meeting.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CasePaperId;
import org.samband.server.meeting.CasePapers;
import org.samband.server.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the file of a paper to those who may read its case. */
@Component
class PaperFiles {

    private final CasePapers papers;
    private final ReadableCases readable;

    PaperFiles(CasePapers papers, ReadableCases readable) {
        this.papers = papers;
        this.readable = readable;
    }

    /** Returns the file byte for byte, never to be opened as a page of ours. */
    ResponseEntity<byte[]> answer(CaseId id, CasePaperId paperId) {
        readable.thread(id);
        var paper = papers.get(id, paperId);
        if (paper.awaited()) {
            throw Refusal.notFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(Objects.requireNonNull(paper.mediaType())))
                .eTag("\"" + paper.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(papers.file(paper));
    }
}
