package org.samband.server.plan.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.plan.ElementSubmissions;
import org.samband.server.plan.PlanElementId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lays an element of a plan before a body. */
@Controller
class LayingPages {

    private final ElementSubmissions submissions;

    LayingPages(ElementSubmissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/{alliance}/elements/{id}/submissions")
    @Allowed(Role.SECRETARIAT)
    String lay(
            @PathVariable String alliance,
            @PathVariable PlanElementId id,
            @RequestParam BodyId body,
            @RequestParam String title,
            @RequestParam(required = false) @Nullable String proposal,
            RedirectAttributes redirect) {
        submissions.lay(id, body, title, proposal);
        Flash.done(redirect, "case.laid.done");
        return "redirect:/" + alliance + "/elements/" + id.value();
    }
}
