package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.document.intake.ImportState;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.importing.MeetingImport;
import org.samband.server.meeting.importing.MeetingImportId;
import org.samband.server.meeting.importing.MeetingImports;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The import desk of minutes: hand them in, look at the meeting beside its source, accept it or not. */
@Controller
@RequestMapping("/{alliance}/meetings/imports")
@Allowed(Role.SECRETARIAT)
class MeetingImportPages {

    private final MeetingImports imports;

    MeetingImportPages(MeetingImports imports) {
        this.imports = imports;
    }

    @GetMapping
    String start(@PathVariable String alliance, Model model) {
        return start(model, alliance, "", "", Mistakes.none());
    }

    @PostMapping
    String read(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String year,
            Texts texts,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            return desk(
                    alliance,
                    read(ImportSource.of(file, text, texts), year(year), redirect)
                            .id());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return start(model, alliance, text, year, Mistakes.of(refusal));
        }
    }

    private MeetingImport read(ImportSource source, int year, RedirectAttributes redirect) {
        var twin = imports.twin(source, year);
        twin.ifPresent(open -> Flash.warning(redirect, "import.went-on", open.name()));
        return twin.orElseGet(() -> imports.read(source, year));
    }

    @GetMapping("/{id}")
    String desk(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @RequestParam(required = false) @Nullable String at,
            Model model) {
        var read = imports.get(id);
        model.addAttribute("desk", desk(read, alliance, at, Mistakes.none()));
        return read.state() == ImportState.OPEN ? "meeting/desk" : "meeting/source";
    }

    @PostMapping("/{id}/acceptance")
    String accept(
            @PathVariable String alliance,
            @PathVariable MeetingImportId id,
            @RequestParam(required = false) @Nullable MeetingId meeting,
            @RequestParam(defaultValue = "false") boolean fill,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var open = imports.get(id).draft().openDoubts().size();
            var told = imports.accept(id, fill ? meeting : null);
            if (open == 0) {
                Flash.done(redirect, "import.accepted");
            } else {
                Flash.warning(redirect, "import.accepted-open", open);
            }
            return "redirect:/" + alliance + "/meetings/" + told.value();
        } catch (Refusal refusal) {
            var read = imports.get(id);
            if (refusal.kind() != Refusal.Kind.CONFLICT || read.state() != ImportState.OPEN) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("desk", desk(read, alliance, null, Mistakes.of(refusal)));
            return "meeting/desk";
        }
    }

    @PostMapping("/{id}/removal")
    String discard(@PathVariable String alliance, @PathVariable MeetingImportId id, RedirectAttributes redirect) {
        imports.discard(id);
        Flash.done(redirect, "import.discarded");
        return "redirect:/" + alliance + "/meetings/imports";
    }

    private MeetingDesk desk(MeetingImport read, String alliance, @Nullable String at, Mistakes mistakes) {
        return new MeetingDesk(read, imports.planned(read).orElse(null), "/" + alliance, at, mistakes);
    }

    private String start(Model model, String alliance, String text, String year, Mistakes mistakes) {
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("imports", imports.open());
        model.addAttribute("typed", text);
        model.addAttribute("year", year);
        model.addAttribute("mistakes", mistakes);
        return "meeting/imports";
    }

    private static int year(String written) {
        try {
            return Integer.parseInt(Objects.requireNonNull(written).strip());
        } catch (NumberFormatException e) {
            throw Refusal.at("year", "import.year-missing");
        }
    }

    static String desk(String alliance, MeetingImportId id) {
        return "redirect:/" + alliance + "/meetings/imports/" + id.value();
    }
}
