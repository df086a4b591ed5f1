package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Puts the meetings into the menu of whoever has a role in the alliance, and of anyone where it publishes. */
@Component
class MeetingsInMenu implements FrameSource {

    private static final int ORDER = 50;

    private final Access access;

    MeetingsInMenu(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .filter(alliance -> access.may() || alliance.publishes())
                .map(alliance -> "/" + alliance.slug())
                .map(home -> List.of(new NavigationItem(
                        ORDER,
                        "meeting.navigation",
                        home + "/meetings",
                        List.of(home + "/promises", home + "/inquiries"))))
                .orElse(List.of());
    }
}
