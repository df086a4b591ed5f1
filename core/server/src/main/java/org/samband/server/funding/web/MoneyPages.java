package org.samband.server.funding.web;

import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.funding.budget.web.ReadableBudgets;
import org.samband.server.funding.grant.GrantApplication;
import org.samband.server.funding.grant.GrantApplications;
import org.samband.server.funding.result.Results;
import org.samband.server.rule.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The overview of an alliance's money. */
@Controller
@RequestMapping("/{alliance}/funding")
@Allowed
class MoneyPages {

    private final ReadableBudgets budgets;
    private final GrantApplications grants;
    private final Results results;
    private final MoneyLists lists;
    private final Access access;

    MoneyPages(ReadableBudgets budgets, GrantApplications grants, Results results, MoneyLists lists, Access access) {
        this.budgets = budgets;
        this.grants = grants;
        this.results = results;
        this.lists = lists;
        this.access = access;
    }

    @GetMapping
    String show(Model model) {
        var latest = budgets.all().stream().findFirst();
        var inside = access.inside();
        model.addAttribute(
                "budget", latest.map(budget -> budgets.view(budget.id())).orElse(null));
        model.addAttribute("inside", inside);
        model.addAttribute("asked", inside ? asked() : List.of());
        model.addAttribute("results", inside ? results.all() : List.of());
        model.addAttribute("paid", lists.whatEachPays());
        return "funding/overview";
    }

    private List<GrantApplication> asked() {
        return grants.all().stream()
                .filter(application -> application.state().open())
                .toList();
    }
}
