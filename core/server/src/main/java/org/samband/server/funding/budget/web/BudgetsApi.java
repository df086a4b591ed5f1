package org.samband.server.funding.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.SchemeId;
import org.samband.server.funding.MoneyFiles;
import org.samband.server.funding.MoneyTexts;
import org.samband.server.funding.budget.BudgetDocument;
import org.samband.server.funding.budget.BudgetId;
import org.samband.server.funding.budget.BudgetLines;
import org.samband.server.funding.budget.Budgets;
import org.samband.server.plan.Amounts;
import org.samband.server.plan.PlanId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The budgets of an alliance over the API. */
@RestController
@RequestMapping("/api/v1/{alliance}/budgets")
@Allowed(Role.SECRETARIAT)
class BudgetsApi {

    private final Budgets budgets;
    private final BudgetLines lines;
    private final ReadableBudgets readable;
    private final Amounts amounts;
    private final MoneyTexts texts;
    private final MoneyFiles files;

    BudgetsApi(
            Budgets budgets,
            BudgetLines lines,
            ReadableBudgets readable,
            Amounts amounts,
            MoneyTexts texts,
            MoneyFiles files) {
        this.budgets = budgets;
        this.lines = lines;
        this.readable = readable;
        this.amounts = amounts;
        this.texts = texts;
        this.files = files;
    }

    @GetMapping
    @Allowed
    Items<BudgetJson> list() {
        return Items.all(readable.all().stream().map(BudgetJson::of).toList());
    }

    @PostMapping
    ResponseEntity<BudgetJson> begin(@PathVariable String alliance, @RequestBody Begun begun) {
        return created(
                alliance,
                budgets.begin(
                                begun.schemeId(),
                                begun.year() == null ? 0 : begun.year(),
                                Objects.requireNonNullElse(begun.title(), ""),
                                begun.planId())
                        .id());
    }

    @GetMapping("/{id:[^.]+}")
    @Allowed
    BudgetJson show(@PathVariable BudgetId id) {
        return BudgetJson.of(readable.view(id));
    }

    @GetMapping("/{id:[^.]+}.{format:[a-z]+}")
    @Allowed
    ResponseEntity<byte[]> file(@PathVariable BudgetId id, @PathVariable String format, HttpServletResponse response) {
        var view = readable.view(id);
        return files.of(
                BudgetDocument.of(view, texts.own()), "budget-" + view.budget().year(), format, response);
    }

    /** Adds a line as its form would. */
    @PostMapping("/{id}/lines")
    @ResponseStatus(HttpStatus.CREATED)
    BudgetJson add(@PathVariable BudgetId id, @RequestBody LineForm line) {
        lines.add(id, line.lineKind(), line.content(amounts));
        return BudgetJson.of(budgets.view(id));
    }

    @PostMapping("/{id}/proposal")
    BudgetJson propose(@PathVariable BudgetId id) {
        budgets.propose(id);
        return BudgetJson.of(budgets.view(id));
    }

    @PostMapping("/{id}/adoption")
    BudgetJson adopt(@PathVariable BudgetId id, @RequestBody Adopted by) {
        if (by.on() == null) {
            throw Refusal.at("on", "budget.day-missing");
        }
        budgets.adopt(id, by.on(), Objects.requireNonNullElse(by.reference(), ""));
        return BudgetJson.of(budgets.view(id));
    }

    @PostMapping("/{id}/revisions")
    ResponseEntity<BudgetJson> revise(
            @PathVariable String alliance, @PathVariable BudgetId id, @RequestBody Revised revised) {
        return created(
                alliance,
                budgets.revise(id, Objects.requireNonNullElse(revised.reason(), ""))
                        .id());
    }

    private ResponseEntity<BudgetJson> created(String alliance, BudgetId id) {
        return ResponseEntity.created(URI.create("/api/v1/" + alliance + "/budgets/" + id.value()))
                .body(BudgetJson.of(budgets.view(id)));
    }

    /** What a client says of a new budget. */
    record Begun(
            @Nullable String title,
            @Nullable Integer year,
            @Nullable SchemeId schemeId,
            @Nullable PlanId planId) {}

    /** By what a budget was adopted. */
    record Adopted(@Nullable LocalDate on, @Nullable String reference) {}

    /** Why a budget is revised. */
    record Revised(@Nullable String reason) {}
}
