package org.samband.server.reporting;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.plan.Plan;
import org.samband.server.plan.Plans;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of adopted plans whose period is over and that nobody has issued yet. */
@Component
class DueReports implements DueItems {

    private final Plans plans;
    private final ExpectedReports expected;
    private final OwnTexts texts;
    private final Access access;

    DueReports(Plans plans, ExpectedReports expected, OwnTexts texts, Access access) {
        this.plans = plans;
        this.expected = expected;
        this.texts = texts;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueItem> dueItems(LocalDate today) {
        if (!access.may(Role.SECRETARIAT)) {
            return List.of();
        }
        return plans.underWay(today).stream()
                .flatMap(plan -> due(plan, today).stream())
                .toList();
    }

    private List<DueItem> due(Plan plan, LocalDate today) {
        return expected.of(plan.id()).stream()
                .filter(each -> each.period().until().isBefore(today) && !each.issued())
                .map(each -> new DueItem(
                        Message.of(
                                "reporting.due",
                                new ReportNames(texts.get()).title(each.period()),
                                each.body().name(),
                                each.missing()),
                        each.report()
                                .map(report -> address() + "/" + report.id().value())
                                .orElseGet(
                                        () -> address() + "?plan=" + plan.id().value()),
                        each.due()))
                .toList();
    }

    private static String address() {
        return "/" + ThisAlliance.get().slug() + "/reports";
    }
}
