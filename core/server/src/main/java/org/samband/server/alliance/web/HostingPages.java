package org.samband.server.alliance.web;

import static org.samband.server.alliance.web.AllianceForm.or;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.Alliances;
import org.samband.server.plugin.Profiles;
import org.samband.server.plugin.Terms;
import org.samband.server.rule.Administrator;
import org.samband.server.web.Choice;
import org.samband.server.web.Flash;
import org.samband.server.web.Language;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the administrator opens and removes alliances. */
@Controller
@Administrator
@RequestMapping("/admin/alliances")
class HostingPages {

    private final Alliances alliances;
    private final Profiles profiles;

    HostingPages(Alliances alliances, Profiles profiles) {
        this.alliances = alliances;
        this.profiles = profiles;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("alliances", alliances.all());
        return "alliance/hosted";
    }

    @GetMapping("/new")
    String begin(Model model, Texts texts) {
        return form(model, texts, AllianceForm.EMPTY, Mistakes.none());
    }

    @PostMapping
    String host(
            @ModelAttribute AllianceForm form,
            Model model,
            Texts texts,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var alliance = alliances.host(or(form.slug()), or(form.name()), or(form.profile()), or(form.language()));
            Flash.done(redirect, "alliance.hosted", alliance.name());
            return "redirect:/" + alliance.slug() + "/setting-up/organisation";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return form(model, texts, form, Mistakes.of(refusal));
        }
    }

    @GetMapping("/{slug}/removal")
    String askRemoval(@PathVariable String slug, Model model) {
        model.addAttribute("alliance", named(slug));
        return "alliance/removal";
    }

    @PostMapping("/{slug}/removal")
    String remove(@PathVariable String slug, RedirectAttributes redirect) {
        var alliance = named(slug);
        alliances.remove(alliance.id());
        Flash.done(redirect, "alliance.removed", alliance.name());
        return "redirect:/admin/alliances";
    }

    private String form(Model model, Texts texts, AllianceForm form, Mistakes mistakes) {
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "languages",
                Arrays.stream(Language.values())
                        .map(language -> new Choice(language.tag(), texts.say("alliance.language." + language.tag())))
                        .toList());
        model.addAttribute("profiles", profileChoices(texts));
        return "alliance/new";
    }

    private List<Choice> profileChoices(Texts texts) {
        return profiles.all().stream()
                .map(profile -> new Choice(
                        profile.id(),
                        Terms.of(texts.language().tag(), Map.of(), profile).resolve("[[Alliance]]") + " ("
                                + profile.id() + ")"))
                .toList();
    }

    private Alliance named(String slug) {
        return alliances.at(slug).orElseThrow(Refusal::notFound);
    }
}
