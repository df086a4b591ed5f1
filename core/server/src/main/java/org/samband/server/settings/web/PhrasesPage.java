package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.samband.profile.reading.MinutesFamily;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.OwnPhrases;
import org.samband.server.settings.Pieces;
import org.samband.server.settings.Settings;
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

/** Where the secretariat says with which set phrases its minutes are written. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings/phrases")
class PhrasesPage {

    /** The occasions in the order in which people meet them. */
    private static final Set<String> OCCASIONS = MinutesFamily.SET.members();

    private final OwnPhrases phrases;
    private final Settings settings;

    PhrasesPage(OwnPhrases phrases, Settings settings) {
        this.phrases = phrases;
        this.settings = settings;
    }

    @GetMapping
    String show(Model model) {
        var usual = phrases.usual();
        var typed = new HashMap<String, String>();
        phrases.all().forEach((occasion, own) -> typed.put(occasion, String.join("\n", own)));
        OCCASIONS.forEach(occasion ->
                typed.putIfAbsent(occasion, String.join("\n", usual.getOrDefault(occasion, List.of()))));
        return page(typed, settings.mark(OwnPhrases.KEY), Mistakes.none(), model);
    }

    @PostMapping
    String use(
            @RequestParam Map<String, String> form,
            @RequestParam String seen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var usual = phrases.usual();
            var wanted = Pieces.of(Map.of());
            for (var occasion : OCCASIONS) {
                var lines = Typed.lines(form.get(occasion));
                if (!lines.isEmpty() && !lines.equals(usual.get(occasion))) {
                    wanted = wanted.with(phrases.change(occasion, new OwnPhrases.Said(lines)));
                }
            }
            settings.put(OwnPhrases.KEY, seen, wanted);
            Flash.done(redirect, "alliance.settings-saved");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings/phrases";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            var mistakes = Typed.mistakes(refusal, field -> field.substring(field.indexOf('/') + 1));
            return page(form, seen, mistakes, model);
        }
    }

    private String page(Map<String, String> typed, String seen, Mistakes mistakes, Model model) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("occasions", OCCASIONS);
        model.addAttribute("typed", new TreeMap<>(typed));
        model.addAttribute("own", phrases.all().keySet());
        model.addAttribute("seen", seen);
        model.addAttribute("mistakes", mistakes);
        return "settings/phrases";
    }
}
