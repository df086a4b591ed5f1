package org.samband.server.alliance.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ProfileMoves;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat sees which version of its profile the alliance works by, and moves to another or back. */
@Controller
@Allowed(SECRETARIAT)
@EvenWithoutProfile
@RequestMapping("/{alliance}/settings/profile")
class ProfilePage {

    private final ProfileMoves moves;
    private final AllianceProfiles profiles;

    ProfilePage(ProfileMoves moves, AllianceProfiles profiles) {
        this.moves = moves;
        this.profiles = profiles;
    }

    @GetMapping
    String show(Model model) {
        return page(model, Mistakes.none());
    }

    @PostMapping
    String move(
            @RequestParam String to,
            @RequestParam @Nullable Integer version,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            moves.move(ThisAlliance.get().id(), version, to);
            Flash.done(redirect, "upgrade.moved", ThisAlliance.get().name(), to);
            return "redirect:/" + ThisAlliance.get().slug() + "/settings/profile";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(model, Mistakes.of(refusal));
        }
    }

    private String page(Model model, Mistakes mistakes) {
        var alliance = ThisAlliance.get();
        model.addAttribute("alliance", alliance);
        model.addAttribute("versions", moves.versions(alliance));
        model.addAttribute("missing", profiles.missing());
        model.addAttribute("mistakes", mistakes);
        return "alliance/profile";
    }
}
