package org.samband.server.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samband.server.access.Access;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.desk.OrganisationsAtAGlance;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.FrameSource;
import org.samband.server.web.NavigationItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which the contact of a member sees what concerns its organisation, with its place in the menu. */
@Controller
class OwnOrganisationPage implements FrameSource {

    private static final int ORDER = 15;

    private final OrganisationsAtAGlance organisations;
    private final Access access;

    OwnOrganisationPage(OrganisationsAtAGlance organisations, Access access) {
        this.organisations = organisations;
        this.access = access;
    }

    @Allowed(Role.MEMBER_CONTACT)
    @GetMapping("/{alliance}/my-organisation")
    String show(Model model) {
        model.addAttribute("organisations", organisations.mine());
        return "desk/own-organisation";
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .filter(alliance -> access.may(Role.MEMBER_CONTACT))
                .map(alliance ->
                        new NavigationItem(ORDER, "desk.own.navigation", "/" + alliance.slug() + "/my-organisation"))
                .stream()
                .toList();
    }
}
