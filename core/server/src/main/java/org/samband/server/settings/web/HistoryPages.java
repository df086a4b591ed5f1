package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.SettingChangeId;
import org.samband.server.settings.Settings;
import org.samband.server.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who chose what when, and what was before; from here a change is taken back. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings/changes")
class HistoryPages {

    private final Settings settings;

    HistoryPages(Settings settings) {
        this.settings = settings;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("changes", settings.history());
        return "settings/changes";
    }

    @PostMapping("/{id}/reversal")
    String undo(@PathVariable SettingChangeId id, RedirectAttributes redirect) {
        settings.undo(id);
        Flash.done(redirect, "settings.undone");
        return "redirect:/" + ThisAlliance.get().slug() + "/settings/changes";
    }
}
