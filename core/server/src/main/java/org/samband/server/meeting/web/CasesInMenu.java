package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.springframework.stereotype.Component;

/** The place of cases in the main menu. */
@Component
class CasesInMenu implements FrameSource {

    private final Access access;

    CasesInMenu(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .filter(alliance -> alliance.publishes() || access.may())
                .map(alliance -> new NavigationItem(60, "case.list.title", "/" + alliance.slug() + "/cases"))
                .stream()
                .toList();
    }
}
