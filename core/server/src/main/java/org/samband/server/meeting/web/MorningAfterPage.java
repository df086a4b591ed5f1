package org.samband.server.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.meeting.Decision;
import org.samband.server.meeting.DecisionId;
import org.samband.server.meeting.Decisions;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.promise.FoundPromises;
import org.samband.server.meeting.promise.PromisedAgenda;
import org.samband.server.meeting.promise.Promises;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The morning after a meeting: what its decisions promise, to whom and when; nothing is sent by itself. */
@Controller
@RequestMapping("/{alliance}/meetings/{meeting}/promises")
@Allowed(Role.SECRETARIAT)
class MorningAfterPage {

    private final Meetings meetings;
    private final Decisions decisions;
    private final FoundPromises found;
    private final Promises promises;
    private final PromisedAgenda agenda;
    private final Bodies bodies;
    private final Clock clock;

    MorningAfterPage(
            Meetings meetings,
            Decisions decisions,
            FoundPromises found,
            Promises promises,
            PromisedAgenda agenda,
            Bodies bodies,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.found = found;
        this.promises = promises;
        this.agenda = agenda;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String show(@PathVariable String alliance, @PathVariable MeetingId meeting, Model model) {
        var held = meetings.get(meeting);
        var taken = List.copyOf(decisions.of(meeting).values());
        var kept = promises.of(taken.stream().map(Decision::id).toList());
        model.addAttribute("home", "/" + alliance);
        model.addAttribute("meeting", held);
        model.addAttribute("found", found.in(taken));
        model.addAttribute("kept", kept);
        model.addAttribute("bodies", bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name)));
        model.addAttribute("today", LocalDate.now(clock));
        return "meeting/morning-after";
    }

    @PostMapping
    @Transactional
    String keep(
            @PathVariable String alliance,
            @PathVariable MeetingId meeting,
            PromiseForm form,
            @RequestParam(defaultValue = "false") boolean putOnAgenda,
            RedirectAttributes redirect) {
        meetings.get(meeting);
        var promise = promises.add(form.decisionId(), form.content());
        if (putOnAgenda) {
            var item = agenda.put(promise.id());
            Flash.done(redirect, "promise.put-on-agenda", item.title());
        } else {
            Flash.done(redirect, "promise.added");
        }
        return "redirect:/" + alliance + "/meetings/" + meeting.value() + "/promises";
    }

    /** Says of a sentence that it promises nothing. */
    @PostMapping("/set-aside")
    @Transactional
    String setAside(
            @PathVariable String alliance,
            @PathVariable MeetingId meeting,
            @RequestParam DecisionId decision,
            @RequestParam String sentence,
            RedirectAttributes redirect) {
        meetings.get(meeting);
        found.putAside(decision, sentence);
        Flash.done(redirect, "promise.set-aside");
        return "redirect:/" + alliance + "/meetings/" + meeting.value() + "/promises";
    }
}
