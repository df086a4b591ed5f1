package org.samband.server.funding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Puts the money of an alliance into the menu of those who have a role there. */
@Component
class MoneyInMenu implements FrameSource {

    private static final int ORDER = 90;

    private final Access access;

    MoneyInMenu(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .filter(_ -> access.may())
                .map(alliance -> List.of(new NavigationItem(ORDER, "money.title", "/" + alliance.slug() + "/funding")))
                .orElse(List.of());
    }
}
