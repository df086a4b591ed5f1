package org.samband.server.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Puts the members and the schemes into the menu of whoever may see them. */
@Component
class MembersInMenu implements FrameSource {

    private static final int ORDER = 80;

    private final Access access;

    MembersInMenu(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .map(alliance -> {
                    var members =
                            new NavigationItem(ORDER, "scheme.navigation.members", "/" + alliance.slug() + "/members");
                    var schemes = new NavigationItem(
                            ORDER + 1,
                            "scheme.navigation.schemes",
                            "/" + alliance.slug() + "/schemes",
                            List.of("/" + alliance.slug() + "/participations", "/" + alliance.slug() + "/agreements"));
                    return access.may()
                            ? List.of(members, schemes)
                            : alliance.publishesMembers() ? List.of(members) : List.<NavigationItem>of();
                })
                .orElse(List.of());
    }
}
