package org.samband.server.register.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.samband.server.plugin.Countries;
import org.samband.server.register.NewOrganisation;
import org.samband.server.register.OrganisationKind;
import org.samband.server.register.Organisations;
import org.samband.server.register.Populations;
import org.samband.server.register.StatisticsFiles;
import org.samband.server.register.StatisticsImports;
import org.samband.server.rule.Administrator;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the administrator sees what the register holds, hands in statistics and adds organisations. */
@Controller
@Administrator
@RequestMapping("/admin/registers")
class RegisterAdminPages {

    private static final String HOME = "/admin/registers";
    private static final int SHOWN = 30;

    private final Populations populations;
    private final StatisticsFiles files;
    private final StatisticsImports imports;
    private final Organisations organisations;
    private final Countries countries;

    RegisterAdminPages(
            Populations populations,
            StatisticsFiles files,
            StatisticsImports imports,
            Organisations organisations,
            Countries countries) {
        this.populations = populations;
        this.files = files;
        this.imports = imports;
        this.organisations = organisations;
        this.countries = countries;
    }

    @GetMapping
    String show(Model model) {
        return page(model, Mistakes.none());
    }

    @PostMapping("/imports")
    Object handIn(@RequestParam MultipartFile file, @RequestParam String format, Model model) throws IOException {
        try {
            if (file.isEmpty()) {
                throw Refusal.at("file", "register.file-missing");
            }
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
            return "redirect:" + HOME + "/imports/" + imports.handIn(name, file.getBytes(), format);
        } catch (Refusal refusal) {
            return again(page(model, Mistakes.of(refusal)), model, refusal);
        }
    }

    @GetMapping("/imports/{id}")
    String preview(@PathVariable UUID id, Model model) {
        model.addAttribute("preview", imports.preview(id));
        return "register/preview";
    }

    @PostMapping("/imports/{id}/acceptance")
    String accept(@PathVariable UUID id, RedirectAttributes redirect) {
        var accepted = imports.accept(id);
        Flash.done(redirect, "register.accepted", accepted.fileName(), accepted.added(), accepted.changed());
        return "redirect:" + HOME;
    }

    @PostMapping("/imports/{id}/removal")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        imports.discard(id);
        Flash.done(redirect, "register.discarded");
        return "redirect:" + HOME;
    }

    @GetMapping("/organisations/new")
    String begin(Model model) {
        return form(model, new NewOrganisation(OrganisationKind.ASSOCIATION, "", "", null), Mistakes.none());
    }

    @PostMapping("/organisations")
    Object add(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String number,
            Model model,
            RedirectAttributes redirect) {
        var typed =
                new NewOrganisation(OrganisationKind.of(kind).orElse(OrganisationKind.OTHER), country, name, number);
        try {
            var added = organisations.add(typed);
            Flash.done(redirect, "register.added", added.name());
            return "redirect:/register/organisations/" + added.id().value();
        } catch (Refusal refusal) {
            return again(form(model, typed, Mistakes.of(refusal)), model, refusal);
        }
    }

    private String form(Model model, NewOrganisation typed, Mistakes mistakes) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "countries",
                countries.all().stream().map(country -> country.code()).toList());
        model.addAttribute("mistakes", mistakes);
        return "register/new";
    }

    private String page(Model model, Mistakes mistakes) {
        model.addAttribute(
                "sources",
                populations.sources().stream()
                        .map(source -> new SourceRow(source, populations.dates(source.key())))
                        .toList());
        model.addAttribute("formats", files.formats());
        model.addAttribute("imports", List.copyOf(imports.last(SHOWN)));
        model.addAttribute("mistakes", mistakes);
        return "register/admin";
    }

    private static ModelAndView again(String view, Model model, Refusal refusal) {
        return new ModelAndView(
                view, model.asMap(), HttpStatusCode.valueOf(refusal.kind().status()));
    }
}
