package org.samband.server.plan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.springframework.stereotype.Component;

/** The places of plans in the main menu. */
@Component
class PlanFrame implements FrameSource {

    private final Access access;

    PlanFrame(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .map(alliance -> items("/" + alliance.slug(), alliance.publishes()))
                .orElse(List.of());
    }

    private List<NavigationItem> items(String home, boolean publishes) {
        var items = new ArrayList<NavigationItem>();
        if (publishes || access.may()) {
            items.add(new NavigationItem(20, "plan.list.title", home + "/plans", List.of(home + "/elements")));
        }
        if (access.may(Role.SECRETARIAT, Role.CONTRIBUTOR)) {
            items.add(new NavigationItem(30, "plan.follow.title", home + "/follow-up"));
        }
        return items;
    }
}
