package org.samband.server.alliance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.alliance.TrialRound;
import org.samband.server.alliance.TrialRounds;
import org.samband.server.alliance.UpgradeTrial;
import org.samband.server.alliance.UpgradeTrials;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.rule.Administrator;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Items;
import org.samband.server.web.Link;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows what another version of a profile would mean for those who use it, before anybody moves. */
@Controller
class TrialPages {

    private final InstalledJars jars;
    private final UpgradeTrials trials;
    private final TrialRounds rounds;

    TrialPages(InstalledJars jars, UpgradeTrials trials, TrialRounds rounds) {
        this.jars = jars;
        this.trials = trials;
        this.rounds = rounds;
    }

    @Administrator
    @GetMapping("/admin/profiles/{sha256}/trial")
    String ofAll(@PathVariable String sha256, @RequestParam @Nullable String after, Model model, Texts texts) {
        var jar = get(sha256);
        var trail = List.of(
                new Link(texts.say("plugin.title"), "/admin/profiles"),
                new Link(named(jar), "/admin/profiles/" + sha256));
        model.addAttribute("onwards", "/admin/profiles/" + sha256);
        return page(model, jar, rounds.after(after, jar), trail);
    }

    @Administrator
    @ResponseBody
    @GetMapping("/api/v1/profile-jars/{sha256}/trial")
    Items<Tried> ofAllByApi(@PathVariable String sha256, @RequestParam @Nullable String after, Texts texts) {
        var round = rounds.after(after, get(sha256));
        return new Items<>(
                round.trials().stream().map(trial -> Tried.of(trial, texts)).toList(), round.next());
    }

    @Allowed(Role.SECRETARIAT)
    @GetMapping("/{alliance}/settings/profile/trial")
    String ofOne(@RequestParam String to, Model model, Texts texts) {
        var alliance = ThisAlliance.get();
        var jar = bringing(to);
        var settings = "/" + alliance.slug() + "/settings";
        var trail = List.of(
                new Link(texts.say("alliance.settings"), settings),
                new Link(texts.say("upgrade.profile"), settings + "/profile"));
        model.addAttribute("onwards", settings + "/profile");
        return page(model, jar, new TrialRound(List.of(trials.of(alliance, jar)), 0), trail);
    }

    @Allowed(Role.SECRETARIAT)
    @ResponseBody
    @GetMapping("/api/v1/{alliance}/profile/trial")
    Tried ofOneByApi(@RequestParam String to, Texts texts) {
        return Tried.of(trials.of(ThisAlliance.get(), bringing(to)), texts);
    }

    private static String page(Model model, ProfileJar jar, TrialRound round, List<Link> trail) {
        model.addAttribute("named", named(jar));
        model.addAttribute("round", round);
        model.addAttribute("trail", trail);
        return "alliance/trial";
    }

    private static String named(ProfileJar jar) {
        return jar.name() + " " + jar.pluginVersion();
    }

    /** A secretariat tries what it may move to. */
    private ProfileJar bringing(String version) {
        return jars.bringing(ThisAlliance.get().profile(), version)
                .filter(jar -> jar.state() == ProfileJar.State.ON)
                .orElseThrow(Refusal::notFound);
    }

    private ProfileJar get(String sha256) {
        return jars.find(sha256)
                .filter(jar -> jar.state() != ProfileJar.State.REFUSED)
                .orElseThrow(Refusal::notFound);
    }

    /** What a version would mean for an alliance, as the API shows it. */
    record Tried(String alliance, @Nullable String from, boolean breaks, List<Found> effects) {

        static Tried of(UpgradeTrial trial, Texts texts) {
            return new Tried(
                    trial.alliance().slug(),
                    trial.alliance().profileVersion().orElse(null),
                    trial.breaks(),
                    trial.effects().stream()
                            .map(effect ->
                                    new Found(effect.breaks(), effect.what().key(), texts.say(effect.what())))
                            .toList());
        }
    }

    /** One thing that would be otherwise. */
    record Found(boolean breaks, String code, String what) {}
}
