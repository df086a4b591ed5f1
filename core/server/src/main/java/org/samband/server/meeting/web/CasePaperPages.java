package org.samband.server.meeting.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.CaseId;
import org.samband.server.meeting.CasePaper;
import org.samband.server.meeting.CasePaperId;
import org.samband.server.meeting.CasePapers;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.HandedIn;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of a case: laid forward, named while they are awaited, taken away, and read by those who read the case. */
@Controller
@RequestMapping("/{alliance}/cases/{id}/papers")
@Allowed(Role.SECRETARIAT)
class CasePaperPages {

    private final CasePapers papers;
    private final PaperFiles files;

    CasePaperPages(CasePapers papers, PaperFiles files) {
        this.papers = papers;
        this.files = files;
    }

    @GetMapping("/{paper}")
    @PublishedOr
    ResponseEntity<byte[]> read(@PathVariable CaseId id, @PathVariable CasePaperId paper) {
        return files.answer(id, paper);
    }

    @PostMapping
    String add(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @RequestParam MultipartFile file,
            RedirectAttributes redirect) {
        return said(
                alliance,
                id,
                "case.paper.added",
                redirect,
                () -> papers.add(id, HandedIn.name(file), HandedIn.content(file)));
    }

    @PostMapping("/awaited")
    String await(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @RequestParam String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate awaitedOn,
            RedirectAttributes redirect) {
        return said(alliance, id, "case.paper.named", redirect, () -> papers.await(id, name, awaitedOn));
    }

    @PostMapping("/{paper}/file")
    String handIn(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable CasePaperId paper,
            @RequestParam MultipartFile file,
            RedirectAttributes redirect) {
        var awaited = papers.get(id, paper);
        return said(
                alliance,
                id,
                "case.paper.added",
                redirect,
                () -> papers.handIn(awaited, HandedIn.name(file), HandedIn.content(file)));
    }

    @PostMapping("/{paper}/removal")
    String remove(
            @PathVariable String alliance,
            @PathVariable CaseId id,
            @PathVariable CasePaperId paper,
            RedirectAttributes redirect) {
        var known = papers.get(id, paper);
        return said(alliance, id, "case.paper.removed", redirect, () -> {
            papers.remove(known);
            return known;
        });
    }

    /** Goes back to the case and says what was done, or why it was not. */
    private static String said(
            String alliance, CaseId id, String done, RedirectAttributes redirect, Supplier<CasePaper> work) {
        try {
            Flash.done(redirect, done, work.get().name());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            Message why = refusal.mistakes().isEmpty()
                    ? refusal.reason()
                    : refusal.mistakes().getFirst().message();
            Flash.warning(redirect, why.key(), why.arguments().toArray());
        }
        return "redirect:/" + alliance + "/cases/" + id.value() + "#papers";
    }
}
