package org.samband.server.body.web;

import java.util.Map;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyQuorums;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says how many must be there for a body to decide, from a day on. */
@Controller
@RequestMapping("/{alliance}/bodies/{id}/quorums")
@Allowed(Role.SECRETARIAT)
class QuorumPages {

    private final Bodies bodies;
    private final BodyQuorums quorums;

    QuorumPages(Bodies bodies, BodyQuorums quorums) {
        this.bodies = bodies;
        this.quorums = quorums;
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String alliance, @PathVariable BodyId id) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        return page(body, QuorumForm.empty(alliance, id, body.version()), Mistakes.none());
    }

    @PostMapping
    Object say(
            @PathVariable String alliance,
            @PathVariable BodyId id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var body = bodies.find(id).orElseThrow(Refusal::notFound);
        var form = QuorumForm.typed(alliance, id, version, typed);
        try {
            quorums.say(id, version, form.rule(), form.basis(), Days.read("from", form.from()));
        } catch (Refusal refusal) {
            var page = page(body, QuorumForm.typed(alliance, id, body.version(), typed), Mistakes.of(refusal));
            page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
            return page;
        }
        Flash.done(redirect, "body.page.changed", body.name());
        return "redirect:" + form.back();
    }

    private static ModelAndView page(Body body, QuorumForm form, Mistakes mistakes) {
        return new ModelAndView("body/quorum")
                .addObject("title", body.name())
                .addObject("form", form)
                .addObject("mistakes", mistakes);
    }
}
