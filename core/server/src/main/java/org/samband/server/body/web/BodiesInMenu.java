package org.samband.server.body.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Puts the bodies into the menu of whoever has a role in the alliance. */
@Component
class BodiesInMenu implements FrameSource {

    private static final int ORDER = 70;

    private final Access access;

    BodiesInMenu(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .filter(alliance -> access.may())
                .map(alliance -> List.of(new NavigationItem(
                        ORDER,
                        "body.navigation",
                        "/" + alliance.slug() + "/bodies",
                        List.of(
                                "/" + alliance.slug() + "/appointments",
                                "/" + alliance.slug() + "/persons",
                                "/" + alliance.slug() + "/rotating-roles"))))
                .orElse(List.of());
    }
}
