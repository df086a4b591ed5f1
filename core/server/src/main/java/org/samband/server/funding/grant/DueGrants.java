package org.samband.server.funding.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.funding.MoneyPlaces;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** The applications that must soon be sent, and the accounts that givers of money wait for. */
@Component
class DueGrants implements DueItems {

    private static final int WEEKS = 8;

    private final GrantApplications applications;
    private final Access access;

    DueGrants(GrantApplications applications, Access access) {
        this.applications = applications;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        if (!access.may(Role.SECRETARIAT)) {
            return List.of();
        }
        var soon = today.plusWeeks(WEEKS);
        var items = new ArrayList<DueItem>();
        for (var application : applications.all()) {
            var address = MoneyPlaces.at("grants/" + application.id().value());
            var request = application.request();
            var applyUntil = request.applyUntil();
            if (application.state() == GrantState.PLANNED && applyUntil != null && applyUntil.isBefore(soon)) {
                items.add(new DueItem(
                        Message.of("grant.due.apply", request.funder(), request.purpose()), address, applyUntil));
            }
            var reportDue = application.reportDue();
            if (reportDue != null && application.reportedOn() == null && reportDue.isBefore(soon)) {
                items.add(new DueItem(
                        Message.of("grant.due.report", request.funder(), request.purpose()), address, reportDue));
            }
        }
        return items;
    }
}
