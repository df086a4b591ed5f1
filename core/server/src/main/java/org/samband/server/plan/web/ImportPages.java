package org.samband.server.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.document.intake.ImportSource;
import org.samband.server.document.intake.ImportState;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.importing.PlanImportId;
import org.samband.server.plan.importing.PlanImports;
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

/** The import desk as pages: hand in a document, look at its draft beside the source, accept it or not. */
@Controller
@RequestMapping("/{alliance}/plans/imports")
@Allowed(Role.SECRETARIAT)
class ImportPages {

    private final PlanImports imports;
    private final Desks desks;

    ImportPages(PlanImports imports, Desks desks) {
        this.imports = imports;
        this.desks = desks;
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
            return desk(alliance, read(ImportSource.of(file, text, texts), year(year), redirect));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return start(model, alliance, text, year, Mistakes.of(refusal));
        }
    }

    private PlanImport read(ImportSource source, int year, RedirectAttributes redirect) {
        var twin = imports.twin(source, year);
        twin.ifPresent(open -> Flash.warning(redirect, "import.went-on", open.name()));
        return twin.orElseGet(() -> imports.read(source, year));
    }

    @GetMapping("/{id}")
    String desk(
            @PathVariable String alliance,
            @PathVariable PlanImportId id,
            @RequestParam(required = false) @Nullable String at,
            Model model) {
        var read = imports.get(id);
        if (read.state() != ImportState.OPEN) {
            return source(alliance, id, model);
        }
        model.addAttribute("desk", desks.of(alliance, read, at, null, Mistakes.none()));
        return "plan/desk";
    }

    @GetMapping("/{id}/source")
    String source(@PathVariable String alliance, @PathVariable PlanImportId id, Model model) {
        model.addAttribute("desk", desks.source(alliance, imports.get(id)));
        return "plan/source";
    }

    @PostMapping("/{id}/acceptance")
    String accept(
            @PathVariable String alliance,
            @PathVariable PlanImportId id,
            @RequestParam(defaultValue = "false") boolean createBodies,
            RedirectAttributes redirect) {
        var plan = imports.accept(id, createBodies);
        Flash.done(redirect, "plan.import.accepted");
        return "redirect:/" + alliance + "/plans/" + plan.value();
    }

    @PostMapping("/{id}/removal")
    String discard(@PathVariable String alliance, @PathVariable PlanImportId id, RedirectAttributes redirect) {
        imports.discard(id);
        Flash.done(redirect, "import.discarded");
        return "redirect:/" + alliance + "/plans/imports";
    }

    private String start(Model model, String alliance, String text, String year, Mistakes mistakes) {
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("imports", imports.open());
        model.addAttribute("typed", text);
        model.addAttribute("year", year);
        model.addAttribute("mistakes", mistakes);
        return "plan/imports";
    }

    private static int year(String written) {
        try {
            return Integer.parseInt(Objects.requireNonNull(written).strip());
        } catch (NumberFormatException e) {
            throw Refusal.at("year", "plan.year-missing");
        }
    }

    private static String desk(String alliance, PlanImport read) {
        return "redirect:/" + alliance + "/plans/imports/" + read.id().value();
    }
}
