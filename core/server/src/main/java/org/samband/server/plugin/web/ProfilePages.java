package org.samband.server.plugin.web;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samband.server.plugin.CodeOff;
import org.samband.server.plugin.HandedInJars;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.NodePlugins;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileJar.State;
import org.samband.server.plugin.ProfileTrail;
import org.samband.server.plugin.ProfileUser;
import org.samband.server.plugin.Profiles;
import org.samband.server.plugin.SignatureRounds;
import org.samband.server.rule.Administrator;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the administrator sees the profiles of the installation, hands in others and turns them on and off. */
@Controller
@Administrator
@RequestMapping("/admin/profiles")
class ProfilePages {

    private static final String LIST = "redirect:/admin/profiles";

    private final HandedInJars handedIn;
    private final InstalledJars jars;
    private final NodePlugins node;
    private final CodeOff codeOff;
    private final SignatureRounds signatures;
    private final ProfileTrail trail;
    private final Profiles profiles;

    ProfilePages(
            HandedInJars handedIn,
            InstalledJars jars,
            NodePlugins node,
            CodeOff codeOff,
            SignatureRounds signatures,
            ProfileTrail trail,
            Profiles profiles) {
        this.handedIn = handedIn;
        this.jars = jars;
        this.node = node;
        this.codeOff = codeOff;
        this.signatures = signatures;
        this.trail = trail;
        this.profiles = profiles;
    }

    @GetMapping
    String list(Model model, Texts texts) {
        return page(model, texts, Mistakes.none());
    }

    @PostMapping
    Object handIn(@RequestParam MultipartFile file, Model model, Texts texts, RedirectAttributes redirect)
            throws IOException {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
            handedIn.checkSize(name, file.getSize());
            var jar = handedIn.handIn(name, file.getBytes());
            if (jar.state() == State.REFUSED) {
                Flash.warning(redirect, "plugin.done-refused", jar.name());
            } else {
                Flash.done(redirect, "plugin.done-passed", jar.name());
            }
            return LIST;
        } catch (Refusal refusal) {
            return new ModelAndView(
                    page(model, texts, Mistakes.of(refusal)),
                    model.asMap(),
                    HttpStatusCode.valueOf(refusal.kind().status()));
        }
    }

    @GetMapping("/{sha256:[0-9a-f]{64}}")
    String show(@PathVariable String sha256, Model model, Texts texts) {
        model.addAttribute("jar", JarPage.of(named(sha256), jars, node, codeOff, trail, profiles, texts));
        return "plugin/jar";
    }

    @GetMapping("/events")
    String trail(Model model, Texts texts) {
        model.addAttribute("events", EventRow.all(trail.latest(), jars.all(), texts));
        return "plugin/trail";
    }

    @PostMapping("/{sha256}/default")
    String makeDefault(@PathVariable String sha256, RedirectAttributes redirect) {
        var jar = named(sha256);
        jars.makeDefault(sha256);
        Flash.done(redirect, "plugin.done-default", jar.name(), String.valueOf(jar.pluginVersion()));
        return LIST + "/" + sha256;
    }

    @PostMapping("/{sha256}/rules")
    String switchOn(@PathVariable String sha256, @RequestParam String code, RedirectAttributes redirect) {
        named(sha256);
        codeOff.switchOn(sha256, code);
        Flash.done(redirect, "plugin.done-code-on", code);
        return LIST + "/" + sha256;
    }

    @GetMapping("/{sha256}/deactivation")
    String askTurnOff(@PathVariable String sha256, Model model, Texts texts) {
        var jar = named(sha256);
        model.addAttribute("jar", jar);
        model.addAttribute(
                "users",
                texts.formats()
                        .list(jars.dependents().of(jar).stream()
                                .map(ProfileUser::name)
                                .toList()));
        return "plugin/deactivation";
    }

    @PostMapping("/{sha256}/activation")
    String turnOn(@PathVariable String sha256, RedirectAttributes redirect) {
        var jar = named(sha256);
        jars.turnOn(sha256);
        if (node.warning(jar).isPresent()) {
            Flash.warning(redirect, "signature.done-on", jar.name());
        } else {
            Flash.done(redirect, "plugin.done-on", jar.name());
        }
        return LIST;
    }

    @PostMapping("/{sha256}/deactivation")
    String turnOff(@PathVariable String sha256, RedirectAttributes redirect) {
        var jar = named(sha256);
        jars.turnOff(sha256);
        Flash.done(redirect, "plugin.done-off", jar.name());
        return LIST;
    }

    @GetMapping("/{sha256}/removal")
    String askRemoval(@PathVariable String sha256, Model model) {
        model.addAttribute("jar", named(sha256));
        return "plugin/removal";
    }

    @PostMapping("/{sha256}/removal")
    String remove(@PathVariable String sha256, RedirectAttributes redirect) {
        var jar = named(sha256);
        jars.remove(sha256);
        Flash.done(redirect, "plugin.done-removed", jar.name());
        return LIST;
    }

    private String page(Model model, Texts texts, Mistakes mistakes) {
        var dependents = jars.dependents();
        var cards = jars.all().stream()
                .collect(Collectors.partitioningBy(
                        ProfileJar::builtIn,
                        Collectors.mapping(
                                jar -> JarCard.of(jar, dependents.of(jar), node, profiles, texts),
                                Collectors.toList())));
        model.addAttribute("handedIn", cards.get(false));
        model.addAttribute("builtIn", cards.get(true));
        model.addAttribute("safeMode", node.safeMode());
        model.addAttribute("problems", signatures.problems());
        model.addAttribute("most", handedIn.mostMegabytes());
        model.addAttribute("mistakes", mistakes);
        return "plugin/profiles";
    }

    private ProfileJar named(String sha256) {
        return jars.find(sha256).orElseThrow(Refusal::notFound);
    }
}
