package org.samband.server.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.access.Access;
import org.samband.server.access.Invitations;
import org.samband.server.access.RoleGrantId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the secretariat says who takes part in the alliance's work here, and as what. */
@Controller
@RequestMapping("/{alliance}/settings/people")
@Allowed(Role.SECRETARIAT)
class PeopleController {

    private final Access access;
    private final Invitations invitations;

    PeopleController(Access access, Invitations invitations) {
        this.access = access;
        this.invitations = invitations;
    }

    @GetMapping
    String list(@PathVariable String alliance, Model model) {
        return page(alliance, new Wanted("", "", Role.CONTRIBUTOR.code(), ""), Mistakes.none(), model);
    }

    /** Gives a role to an account, which is opened where nobody has that user name yet. */
    @PostMapping
    String grant(
            @PathVariable String alliance,
            @ModelAttribute Wanted wanted,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        try {
            var invited = invitations.invite(
                    wanted.userName(), wanted.displayName(), Roles.named(wanted.role()), wanted.toOrganisation());
            if (invited.opened() != null) {
                response.setStatus(HttpStatus.CREATED.value());
                model.addAttribute("opened", invited.opened());
                model.addAttribute("back", address(alliance));
                return "access/one-time-password";
            }
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(alliance, wanted, Mistakes.of(refusal), model);
        }
        Flash.done(redirect, "access.people.granted");
        return "redirect:" + address(alliance);
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable String alliance, @PathVariable RoleGrantId id, RedirectAttributes redirect) {
        access.revoke(id);
        Flash.done(redirect, "access.people.revoked");
        return "redirect:" + address(alliance);
    }

    private String page(String alliance, Wanted wanted, Mistakes mistakes, Model model) {
        model.addAttribute("grants", access.grants());
        model.addAttribute("wanted", wanted);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("address", address(alliance));
        return "access/people";
    }

    private static String address(String alliance) {
        return "/" + alliance + "/settings/people";
    }
}
