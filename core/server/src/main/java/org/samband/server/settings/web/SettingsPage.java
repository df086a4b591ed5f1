package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.PresentationPart;
import org.samband.server.settings.Settings;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat says how the alliance presents itself, and finds its other settings. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings")
class SettingsPage {

    private final Alliances alliances;
    private final Settings settings;

    SettingsPage(Alliances alliances, Settings settings) {
        this.alliances = alliances;
        this.settings = settings;
    }

    @GetMapping
    String show(Model model, Texts texts) {
        var alliance = ThisAlliance.get();
        var form = new PresentationForm(
                alliance.name(),
                alliance.language(),
                alliance.readingLanguages(),
                alliance.colour(),
                alliance.publishes(),
                alliance.version());
        return form(model, texts, form, Mistakes.none());
    }

    /** What a colour that is being typed comes to, before it is saved. */
    @GetMapping("/contrast")
    String contrast(@RequestParam(defaultValue = "") String colour, Model model) {
        model.addAttribute("contrast", Contrast.of(colour));
        return "settings/contrast";
    }

    @PostMapping
    String change(
            @ModelAttribute PresentationForm form,
            @RequestParam(required = false) @Nullable String preview,
            Model model,
            Texts texts,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (preview != null) {
            return form(model, texts, form, Mistakes.none());
        }
        try {
            var id = ThisAlliance.get().id();
            settings.remembering(PresentationPart.KEY, () -> {
                requireOwn(form);
                alliances.present(
                        id,
                        form.version(),
                        Typed.or(form.name()),
                        Typed.or(form.language()),
                        form.colour(),
                        form.isPublishing());
                return alliances.offer(id, form.offered());
            });
            Flash.done(redirect, "alliance.settings-saved");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return form(model, texts, form, Mistakes.of(refusal));
        }
    }

    private static void requireOwn(PresentationForm form) {
        if (!form.offered().isEmpty() && !form.offered().contains(Typed.or(form.language()))) {
            throw Refusal.at("languages", "settings.languages-own");
        }
    }

    private static String form(Model model, Texts texts, PresentationForm form, Mistakes mistakes) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("languages", AllianceLanguages.choices(texts));
        model.addAttribute("contrast", Contrast.of(Objects.requireNonNullElse(form.colour(), "")));
        return "settings/show";
    }
}
