package org.samband.server.alliance.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceId;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ProfileMoves;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileUser;
import org.samband.server.rule.Administrator;
import org.samband.server.web.Flash;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the administrator moves one alliance to a version of its profile, or all that work by another. */
@Controller
@Administrator
class ProfileMovePages {

    private final InstalledJars jars;
    private final Alliances alliances;
    private final ProfileMoves moves;

    ProfileMovePages(InstalledJars jars, Alliances alliances, ProfileMoves moves) {
        this.jars = jars;
        this.alliances = alliances;
        this.moves = moves;
    }

    @PostMapping("/admin/profiles/{sha256}/moves")
    String move(@PathVariable String sha256, @RequestParam @Nullable String slug, RedirectAttributes redirect) {
        var moved = moved(get(sha256), slug);
        Flash.done(
                redirect,
                "upgrade.moved-some",
                moved,
                String.valueOf(get(sha256).pluginVersion()));
        return "redirect:/admin/profiles/" + sha256;
    }

    @ResponseBody
    @PostMapping("/api/v1/profile-jars/{sha256}/moves")
    Moved moveByApi(@PathVariable String sha256, @RequestParam @Nullable String slug) {
        return new Moved(moved(get(sha256), slug));
    }

    private int moved(ProfileJar jar, @Nullable String slug) {
        var version = Objects.requireNonNull(jar.pluginVersion());
        if (slug == null || slug.isBlank()) {
            var all = jars.dependents().elsewhere(jar);
            all.stream().map(ProfileUser::id).forEach(id -> moves.move(new AllianceId(id), null, version));
            return all.size();
        }
        var alliance = alliances.at(slug).orElseThrow(Refusal::notFound);
        moves.move(alliance.id(), null, version);
        return 1;
    }

    private ProfileJar get(String sha256) {
        return jars.find(sha256)
                .filter(jar -> jar.state() != ProfileJar.State.REFUSED)
                .orElseThrow(Refusal::notFound);
    }

    /** How many alliances were moved. */
    record Moved(int alliances) {}
}
