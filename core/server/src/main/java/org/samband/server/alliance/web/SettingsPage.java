package org.samband.server.alliance.web;

import static org.samband.server.alliance.web.AllianceForm.or;
import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat says how the alliance presents itself. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings")
class SettingsPage {

    private final Alliances alliances;

    SettingsPage(Alliances alliances) {
        this.alliances = alliances;
    }

    @GetMapping
    String show(Model model, Texts texts) {
        var alliance = ThisAlliance.get();
        var form = new AllianceForm(
                alliance.slug(),
                alliance.name(),
                alliance.profile(),
                alliance.language(),
                alliance.colour(),
                alliance.publishes(),
                alliance.version());
        return form(model, texts, form, Mistakes.none());
    }

    @PostMapping
    String change(
            @ModelAttribute AllianceForm form,
            Model model,
            Texts texts,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var id = ThisAlliance.get().id();
            alliances.present(
                    id, form.version(), or(form.name()), or(form.language()), form.colour(), form.isPublishing());
            Flash.done(redirect, "alliance.settings-saved");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return form(model, texts, form, Mistakes.of(refusal));
        }
    }

    private static String form(Model model, Texts texts, AllianceForm form, Mistakes mistakes) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("languages", AllianceLanguages.choices(texts));
        return "alliance/settings";
    }
}
