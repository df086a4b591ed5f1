package org.samband.server.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanView;
import org.samband.server.plan.Plans;
import org.samband.server.plan.importing.PlanImport;
import org.samband.server.plan.importing.PlanImportId;
import org.samband.server.plan.importing.PlanImports;
import org.samband.server.plan.reading.Difference;
import org.samband.server.plan.reading.KnownElement;
import org.samband.server.plan.reading.PlanComparison;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what a document that is being taken in has new, changed and gone against the plan in the system. */
@Controller
@Allowed(Role.SECRETARIAT)
class ComparisonPage {

    private final PlanImports imports;
    private final Plans plans;

    ComparisonPage(PlanImports imports, Plans plans) {
        this.imports = imports;
        this.plans = plans;
    }

    @GetMapping("/{alliance}/plans/imports/{id}/comparison")
    String show(@PathVariable String alliance, @PathVariable PlanImportId id, Model model) {
        var read = imports.get(id);
        var before = before(read);
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("read", read);
        model.addAttribute("before", before);
        model.addAttribute("differences", before == null ? Map.of() : differences(read, plans.view(before.id())));
        return "plan/comparison";
    }

    /** The latest plan of the same year or an earlier one. */
    private @Nullable Plan before(PlanImport read) {
        return plans.all().stream()
                .filter(plan -> plan.year() <= read.year())
                .findFirst()
                .orElse(null);
    }

    private static Map<Difference.Kind, List<Difference>> differences(PlanImport read, PlanView view) {
        var known = view.elements().stream()
                .map(element -> new KnownElement(
                        element.id().value().toString(),
                        element.level(),
                        element.title(),
                        element.parentId() == null
                                ? null
                                : element.parentId().value().toString(),
                        element.schedule() == null ? null : element.schedule().text()))
                .toList();
        return PlanComparison.of(read.draft(), known).stream().collect(Collectors.groupingBy(Difference::kind));
    }
}
