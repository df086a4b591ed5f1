package org.samband.server.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.AccountAdministration;
import org.samband.server.access.AccountAdministration.Opened;
import org.samband.server.access.AccountId;
import org.samband.server.rule.Administrator;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which administrators keep the accounts of the installation. */
@Controller
@RequestMapping("/admin/accounts")
@Administrator
class AccountsController {

    private static final String LIST = "redirect:/admin/accounts";

    private final AccountAdministration accounts;

    AccountsController(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String list(Model model) {
        return page("", "", Mistakes.none(), model);
    }

    @PostMapping
    String open(
            @RequestParam String userName,
            @RequestParam String displayName,
            @RequestParam(required = false) @Nullable String language,
            HttpServletResponse response,
            Model model) {
        try {
            return shownOnce(accounts.open(userName, displayName, language), HttpStatus.CREATED, response, model);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(userName, displayName, Mistakes.of(refusal), model);
        }
    }

    @PostMapping("/{id}/password")
    String reset(@PathVariable AccountId id, HttpServletResponse response, Model model) {
        return shownOnce(accounts.reset(id), HttpStatus.OK, response, model);
    }

    @PostMapping("/{id}/state")
    String change(@PathVariable AccountId id, @RequestParam boolean disabled, RedirectAttributes redirect) {
        if (disabled) {
            accounts.disable(id);
            Flash.done(redirect, "access.accounts.disabled-done");
        } else {
            accounts.enable(id);
            Flash.done(redirect, "access.accounts.enabled-done");
        }
        return LIST;
    }

    @PostMapping("/{id}/administration")
    String administer(@PathVariable AccountId id, @RequestParam boolean administrator, RedirectAttributes redirect) {
        accounts.administer(id, administrator);
        Flash.done(redirect, "access.accounts.saved");
        return LIST;
    }

    // No redirect: the password stands on this one answer and nowhere else.
    private static String shownOnce(Opened opened, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("opened", opened);
        model.addAttribute("back", "/admin/accounts");
        return "access/one-time-password";
    }

    private String page(String userName, String displayName, Mistakes mistakes, Model model) {
        model.addAttribute("accounts", accounts.accounts());
        model.addAttribute("userName", userName);
        model.addAttribute("displayName", displayName);
        model.addAttribute("mistakes", mistakes);
        return "access/accounts";
    }
}
