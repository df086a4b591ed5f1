package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.samband.server.body.BodyId;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.ItemKind;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.StandingItems;
import org.samband.server.meeting.TreatmentId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor of an agenda. What somebody else changed meanwhile is shown, and nothing is moved that was not seen. */
@Controller
@RequestMapping("/{alliance}/meetings/{id}")
@Allowed(Role.SECRETARIAT)
class AgendaPages {

    private final Agendas agendas;
    private final AgendaEditors editors;
    private final StandingItems standing;

    AgendaPages(Agendas agendas, AgendaEditors editors, StandingItems standing) {
        this.agendas = agendas;
        this.editors = editors;
        this.standing = standing;
    }

    @GetMapping("/agenda")
    String edit(@PathVariable MeetingId id, Model model) {
        return page(id, Mistakes.none(), model);
    }

    @PostMapping("/items")
    String add(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String title,
            Model model,
            HttpServletResponse response) {
        return done(
                alliance,
                id,
                model,
                response,
                () -> agendas.add(id, body, kind(kind), title.isBlank() ? standing.titleOf(kind(kind)) : title));
    }

    @PostMapping("/items/{item}/items")
    String addUnder(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam(defaultValue = "") String title,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, model, response, () -> {
            require(id, item);
            agendas.addUnder(item, title);
        });
    }

    @PostMapping("/cases")
    String addCase(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam TreatmentId treatment,
            @RequestParam(defaultValue = "") String umbrella,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, model, response, () -> {
            if (umbrella.isEmpty()) {
                agendas.add(id, treatment);
                return;
            }
            var above = agendas.items(id).stream()
                    .filter(each -> each.id().value().toString().equals(umbrella))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            agendas.addPart(above.id(), treatment);
        });
    }

    @PostMapping("/minutes-of-others")
    String addMinutes(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @RequestParam BodyId body,
            @RequestParam MeetingId of,
            @RequestParam boolean approves,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, model, response, () -> editors.addMinutes(id, body, of, approves));
    }

    @PostMapping("/items/{item}/place")
    String move(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam int seen,
            @RequestParam int place,
            @RequestParam(defaultValue = "0") int step,
            @RequestParam int now,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, model, response, () -> {
            require(id, item);
            agendas.move(item, step == 0 ? place : now + step, seen);
        });
    }

    @PostMapping("/items/{item}/time")
    String plan(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable LocalTime begins,
            @RequestParam(defaultValue = "") String speaker,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, model, response, () -> {
            require(id, item);
            agendas.plan(item, version, begins, speaker);
        });
    }

    @PostMapping("/items/{item}/removal")
    String remove(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam int seen,
            Model model,
            HttpServletResponse response) {
        return done(alliance, id, model, response, () -> {
            require(id, item);
            agendas.remove(item, seen);
        });
    }

    @PostMapping("/numbers")
    String set(@PathVariable String alliance, @PathVariable MeetingId id, RedirectAttributes redirect) {
        agendas.set(id);
        Flash.done(redirect, "meeting.agenda.numbered");
        return "redirect:/" + alliance + "/meetings/" + id.value() + "/agenda";
    }

    private String done(String alliance, MeetingId id, Model model, HttpServletResponse response, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return page(id, Mistakes.of(refusal), model);
        }
        return "redirect:/" + alliance + "/meetings/" + id.value() + "/agenda";
    }

    private String page(MeetingId id, Mistakes mistakes, Model model) {
        model.addAttribute("editor", editors.of(id));
        model.addAttribute("mistakes", mistakes);
        return "meeting/agenda";
    }

    private void require(MeetingId meeting, AgendaItemId item) {
        if (!agendas.get(item).meetingId().equals(meeting)) {
            throw Refusal.notFound();
        }
    }

    private static ItemKind kind(String key) {
        for (var kind : ItemKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw Refusal.at("kind", "meeting.kind-wrong");
    }
}
