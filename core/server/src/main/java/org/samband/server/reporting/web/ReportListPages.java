package org.samband.server.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.plan.Plan;
import org.samband.server.plan.PlanId;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.ExpectedReports;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of all reports: which are expected of a plan, which are begun, and which were issued. */
@Controller
@RequestMapping("/{alliance}/reports")
class ReportListPages {

    private final ReadableReports readable;
    private final ExpectedReports expected;
    private final Plans plans;
    private final Bodies bodies;
    private final ReportingCycles cycles;
    private final Access access;
    private final Clock clock;

    ReportListPages(
            ReadableReports readable,
            ExpectedReports expected,
            Plans plans,
            Bodies bodies,
            ReportingCycles cycles,
            Access access,
            Clock clock) {
        this.readable = readable;
        this.expected = expected;
        this.plans = plans;
        this.bodies = bodies;
        this.cycles = cycles;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @PublishedOr
    String list(@RequestParam(name = "plan", required = false) @Nullable PlanId chosen, Model model) {
        var reports = readable.all();
        var all = plans.all();
        var plan = access.may(Role.SECRETARIAT) ? current(all, chosen) : Optional.<Plan>empty();
        model.addAttribute(
                "page",
                new ReportListPage(
                        reports,
                        all,
                        plan.orElse(null),
                        plan.map(it -> expected.of(it.id())).orElse(List.of()),
                        bodies.all().stream().collect(Collectors.toMap(Body::id, Function.identity())),
                        Map.copyOf(all.stream().collect(Collectors.toMap(Plan::id, Function.identity()))),
                        cycles.known(),
                        cycles.used(),
                        LocalDate.now(clock)));
        return "reporting/reports";
    }

    /** The plan that was asked for, or else the one that holds now, or else the latest. */
    private Optional<Plan> current(List<Plan> all, @Nullable PlanId chosen) {
        return chosen == null
                ? plans.current(LocalDate.now(clock)).or(() -> all.stream().findFirst())
                : all.stream().filter(plan -> plan.id().equals(chosen)).findFirst();
    }
}
