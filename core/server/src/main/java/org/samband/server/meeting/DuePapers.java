package org.samband.server.meeting;

import java.time.LocalDate;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** The papers that cases wait for, as the secretariat's to ask for. */
@Component
class DuePapers implements DueItems {

    private static final int WEEKS = 3;

    private final CasePapers papers;
    private final Access access;

    DuePapers(CasePapers papers, Access access) {
        this.papers = papers;
        this.access = access;
    }

    @Override
    public List<DueItem> dueItems(LocalDate today) {
        if (!access.may(Role.SECRETARIAT)) {
            return List.of();
        }
        var cases = "/" + ThisAlliance.get().slug() + "/cases/";
        return papers.awaitedUntil(today.plusWeeks(WEEKS)).stream()
                .map(each -> new DueItem(
                        Message.of("case.paper.due", each.name()),
                        cases + each.caseId().value(),
                        each.awaitedOn() == null ? today : each.awaitedOn()))
                .toList();
    }
}
