package org.samband.server.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.AccountAdministration;
import org.samband.server.access.NewSession;
import org.samband.server.rule.SignedIn;
import org.samband.server.web.Flash;
import org.samband.server.web.Language;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one's own account: name, language, password. */
@Controller
@RequestMapping("/account")
@SignedIn
class AccountController {

    private final Access access;
    private final AccountAdministration accounts;
    private final NewSession sessions;

    AccountController(Access access, AccountAdministration accounts, NewSession sessions) {
        this.access = access;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Model model) {
        var actor = access.actor();
        return page(actor.name(), actor.language(), Mistakes.none(), model);
    }

    @PostMapping
    String introduce(
            @RequestParam String displayName,
            @RequestParam(required = false) @Nullable String language,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        try {
            accounts.introduce(access.actor().id(), displayName, language);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(displayName, language, Mistakes.of(refusal), model);
        }
        Flash.done(redirect, "access.account.saved");
        // What was chosen here wins over what this browser remembers.
        return "redirect:/account"
                + Language.of(String.valueOf(language))
                        .map(chosen -> "?language=" + chosen.tag())
                        .orElse("");
    }

    @PostMapping("/password")
    String changePassword(
            @RequestParam String formerPassword,
            @RequestParam String newPassword,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var actor = access.actor();
        try {
            accounts.changePassword(actor, formerPassword, newPassword);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(actor.name(), actor.language(), Mistakes.of(refusal), model);
        }
        sessions.begin(actor, request, response);
        Flash.done(redirect, "access.account.password-changed");
        return "redirect:/account";
    }

    private String page(String displayName, @Nullable String language, Mistakes mistakes, Model model) {
        var actor = access.actor();
        model.addAttribute("userName", actor.userName());
        model.addAttribute("passwordDue", actor.passwordDue());
        model.addAttribute("displayName", displayName);
        model.addAttribute("language", language == null ? "" : language);
        model.addAttribute("mistakes", mistakes);
        return "access/account";
    }
}
