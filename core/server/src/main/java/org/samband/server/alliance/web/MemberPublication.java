package org.samband.server.alliance.web;

import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat says whether others may see who the members are, and takes it back. */
@Controller
@Allowed(Role.SECRETARIAT)
class MemberPublication {

    private final Alliances alliances;

    MemberPublication(Alliances alliances) {
        this.alliances = alliances;
    }

    @PostMapping("/{alliance}/settings/published-members")
    String publish(@RequestParam(defaultValue = "false") boolean publishes, RedirectAttributes redirect) {
        alliances.publishMembers(ThisAlliance.get().id(), publishes);
        Flash.done(redirect, publishes ? "scheme.published" : "scheme.published-no-more");
        return "redirect:/" + ThisAlliance.get().slug() + "/settings";
    }
}
