package org.samband.server.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Puts the reports into the menu of whoever may read some. */
@Component
class ReportsInMenu implements FrameSource {

    private static final int ORDER = 40;

    private final Access access;

    ReportsInMenu(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .filter(alliance -> alliance.publishes() || access.may())
                .map(alliance ->
                        List.of(new NavigationItem(ORDER, "reporting.navigation", "/" + alliance.slug() + "/reports")))
                .orElse(List.of());
    }
}
