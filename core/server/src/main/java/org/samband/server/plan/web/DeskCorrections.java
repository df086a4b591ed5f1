package org.samband.server.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.importing.PlanImportId;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.plan.reading.Correction;
import org.samband.server.plan.reading.DraftResource;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody answers and corrects at the import desk. */
@Controller
@RequestMapping("/{alliance}/plans/imports")
@Allowed(Role.SECRETARIAT)
class DeskCorrections {

    private final PlanImports imports;
    private final AllianceProfiles profiles;
    private final Desks desks;

    DeskCorrections(PlanImports imports, AllianceProfiles profiles, Desks desks) {
        this.imports = imports;
        this.profiles = profiles;
        this.desks = desks;
    }

    @PostMapping("/{id}/answers")
    String answer(
            @PathVariable String alliance,
            @PathVariable PlanImportId id,
            @RequestParam int version,
            @RequestParam String doubt,
            @RequestParam String answer) {
        imports.answer(id, version, Map.of(doubt, answer));
        return desk(alliance, imports.get(id)) + "#doubts";
    }

    @PostMapping("/{id}/corrections")
    String correct(
            @PathVariable String alliance,
            @PathVariable PlanImportId id,
            @RequestParam int version,
            DraftChange change) {
        var read = imports.get(id);
        var schedules = profiles.current().readingVocabulary();
        imports.correct(id, version, change.corrections(read.draft(), schedules));
        return desk(alliance, read) + "#" + change.anchor();
    }

    @PostMapping("/{id}/texts/{text}")
    String correctText(
            @PathVariable String alliance,
            @PathVariable PlanImportId id,
            @PathVariable String text,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String element) {
        var owner = element.isEmpty() ? null : element;
        var read = imports.correct(
                id, version, List.of(new Correction.MoveText(text, owner), new Correction.SetText(text, words)));
        return desk(alliance, read) + "#" + (words.isBlank() ? "draft" : "e-" + text);
    }

    @PostMapping("/{id}/resources/{resource}")
    String correctResource(
            @PathVariable String alliance,
            @PathVariable PlanImportId id,
            @PathVariable String resource,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String leaveOut,
            GrantForm form,
            Model model,
            HttpServletResponse response) {
        var read = imports.get(id);
        try {
            var draft = read.draft().resource(resource).orElseThrow(Refusal::notFound);
            imports.correct(
                    id,
                    version,
                    leaveOut == null ? corrections(draft, form) : List.of(new Correction.LeaveResourceOut(resource)));
            return desk(alliance, read) + "#" + (leaveOut == null ? "e-" + resource : "draft");
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("desk", desks.of(alliance, read, resource, form, Mistakes.of(refusal)));
            return "plan/desk";
        }
    }

    private List<Correction> corrections(DraftResource resource, GrantForm form) {
        var currency = profiles.currency().getCurrencyCode();
        var grant = form.grant(profiles.current(), currency, DraftChange.grant(resource));
        var element = form.element();
        return List.of(
                new Correction.SetResource(
                        resource.id(),
                        grant.amount(),
                        grant.source(),
                        grant.certainty(),
                        grant.giver(),
                        grant.restricted()),
                new Correction.MoveResource(resource.id(), element == null || element.isEmpty() ? null : element));
    }

    @PostMapping("/{id}/bodies")
    String chooseBody(
            @PathVariable String alliance,
            @PathVariable PlanImportId id,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam String body) {
        var read = imports.get(id);
        var choice = desks.bodies(read).choose(name, body);
        return desk(alliance, imports.correct(id, version, List.of(choice))) + "#bodies";
    }

    private static String desk(String alliance, PlanImport read) {
        return "redirect:/" + alliance + "/plans/imports/" + read.id().value();
    }
}
