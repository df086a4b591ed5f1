package org.samband.server.settings.web;

import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.settings.PresentationPart;
import org.samband.server.settings.Settings;
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
    private final Settings settings;

    MemberPublication(Alliances alliances, Settings settings) {
        this.alliances = alliances;
        this.settings = settings;
    }

    @PostMapping("/{alliance}/settings/published-members")
    String publish(@RequestParam(defaultValue = "false") boolean publishes, RedirectAttributes redirect) {
        settings.remembering(
                PresentationPart.KEY,
                () -> alliances.publishMembers(ThisAlliance.get().id(), publishes));
        Flash.done(redirect, publishes ? "scheme.published" : "scheme.published-no-more");
        return "redirect:/" + ThisAlliance.get().slug() + "/settings";
    }
}
