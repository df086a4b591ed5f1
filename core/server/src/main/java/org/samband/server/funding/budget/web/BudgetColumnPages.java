package org.samband.server.funding.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.samband.server.funding.PastedColumn;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.funding.budget.BudgetLine;
import org.samband.server.funding.budget.BudgetLines;
import org.samband.server.plan.Amounts;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a column of figures copied from a sheet fills the typed lines of a budget. */
@Controller
@RequestMapping("/{alliance}/funding/budgets/{id}/column")
@Allowed(Role.SECRETARIAT)
class BudgetColumnPages {

    private final BudgetLines lines;
    private final BudgetReading reading;
    private final Amounts amounts;

    BudgetColumnPages(BudgetLines lines, BudgetReading reading, Amounts amounts) {
        this.lines = lines;
        this.reading = reading;
        this.amounts = amounts;
    }

    @GetMapping
    String show(@PathVariable BudgetId id, Model model) {
        return form(id, "", Mistakes.none(), model);
    }

    @PostMapping
    String fill(
            @PathVariable BudgetId id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam String figures,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var column = PastedColumn.read(
                    figures,
                    "figures",
                    lines.fillable(id).size(),
                    reading.page(id).budget().currency(),
                    amounts);
            Flash.done(redirect, "budget.column.filled", lines.fill(id, seen, column.figures()));
            return "redirect:" + BudgetPage.list() + "/" + id.value();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return form(id, figures, Mistakes.of(refusal), model);
        }
    }

    private String form(BudgetId id, String typed, Mistakes mistakes, Model model) {
        var page = reading.page(id);
        var typedLines = lines.fillable(id);
        var fillable = typedLines.stream().map(BudgetLine::id).toList();
        model.addAttribute("seen", BudgetLines.seen(typedLines));
        model.addAttribute("page", page);
        model.addAttribute(
                "rows",
                fillable.stream()
                        .map(line -> page.view()
                                .rows()
                                .filter(row -> row.line() != null
                                        && Objects.requireNonNull(row.line())
                                                .id()
                                                .equals(line))
                                .findFirst()
                                .orElseThrow())
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes);
        return "funding/budget-column";
    }
}
