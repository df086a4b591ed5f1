package org.samband.server.plan.web;

import java.time.Clock;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.DocumentWriter;
import org.samband.server.document.Format;
import org.samband.server.meeting.MentionedCases;
import org.samband.server.plan.PlanChecks;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.PlanRoutes;
import org.samband.server.plan.Plans;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.settings.PlanColumns;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of an alliance as pages. */
@Controller
@RequestMapping("/{alliance}/plans")
@PublishedOr
class PlanPages {

    private final Plans plans;
    private final PlanImports imports;
    private final AllianceProfiles profiles;
    private final ObjectProvider<PlanRoutes> routes;
    private final Access access;
    private final PlanTables tables;
    private final PlanChecks checks;
    private final DocumentWriter writer;
    private final MentionedCases mentions;
    private final Clock clock;

    PlanPages(
            Plans plans,
            PlanImports imports,
            AllianceProfiles profiles,
            ObjectProvider<PlanRoutes> routes,
            Access access,
            PlanTables tables,
            PlanChecks checks,
            DocumentWriter writer,
            MentionedCases mentions,
            Clock clock) {
        this.mentions = mentions;
        this.writer = writer;
        this.clock = clock;
        this.tables = tables;
        this.checks = checks;
        this.plans = plans;
        this.imports = imports;
        this.profiles = profiles;
        this.routes = routes;
        this.access = access;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String list(@PathVariable String alliance, Model model) {
        access.requirePublished(ThisAlliance.get().publishes());
        var secretariat = access.may(Role.SECRETARIAT);
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("edits", secretariat);
        model.addAttribute("imports", secretariat ? imports.open() : List.of());
        model.addAttribute(
                "plans",
                plans.all().stream()
                        .filter(plan -> Published.lets(access, plan))
                        .toList());
        return "plan/plans";
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable String alliance,
            @PathVariable PlanId id,
            @RequestParam(defaultValue = "document") String view,
            PlanFilter filter,
            Model model,
            Texts texts) {
        var form = List.of("timeline", "money").contains(view) ? view : "document";
        var shown = tables.columns(PlanColumns.SCREEN, access.inside());
        model.addAttribute("page", page(alliance, id, form, filter, shown));
        model.addAttribute("heads", tables.heads(shown, texts));
        return "plan/" + form;
    }

    /** The plan as a file, with the columns for paper. */
    @GetMapping("/{id}/document.{extension}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> file(
            @PathVariable String alliance, @PathVariable PlanId id, @PathVariable String extension, Texts texts) {
        var shown = tables.columns(PlanColumns.PAPER, access.inside());
        var page = page(alliance, id, "document", PlanFilter.NONE, shown);
        var format = Format.of(extension).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header("Content-Security-Policy", format.contentSecurityPolicy())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("plan-" + page.plan().year() + "." + extension)
                                .build()
                                .toString())
                .body(writer.write(PlanDocument.of(page, tables.heads(shown, texts), texts), format, clock.instant()));
    }

    private PlanPage page(String alliance, PlanId id, String form, PlanFilter filter, List<String> shown) {
        Published.get(plans, access, id);
        var insider = access.inside();
        var whole = insider ? plans.view(id) : plans.view(id).withoutStatuses();
        var lines = routes.stream().flatMap(each -> each.routesOf(id).stream()).toList();
        var bodies = new RoutedBodies(whole, lines);
        return new PlanPage(
                whole,
                profiles.current(),
                "/" + alliance,
                form,
                filter,
                bodies,
                access.may(Role.SECRETARIAT),
                insider,
                shown,
                tables.cells(whole, shown),
                mentions.in(
                        whole.plan().adoptedReference(),
                        whole.plan().adoptedOn(),
                        whole.plan().year()),
                insider ? checks.of(whole) : List.of());
    }
}
