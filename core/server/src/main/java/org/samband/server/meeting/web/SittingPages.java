package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.meeting.AgendaItem;
import org.samband.server.meeting.AgendaItemId;
import org.samband.server.meeting.Agendas;
import org.samband.server.meeting.Attendance;
import org.samband.server.meeting.AttendanceSheet;
import org.samband.server.meeting.Attendances;
import org.samband.server.meeting.Meeting;
import org.samband.server.meeting.MeetingId;
import org.samband.server.meeting.MeetingZone;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.MinutesContent.Line;
import org.samband.server.meeting.SetPhrases;
import org.samband.server.meeting.SittingRecord;
import org.samband.server.meeting.SittingRecord.Typed;
import org.samband.server.meeting.Verdict;
import org.samband.server.meeting.Votes;
import org.samband.server.meeting.VotesBeyond;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that the secretary writes on while the meeting goes on: item by item, kept as one types. */
@Controller
@RequestMapping("/{alliance}/meetings/{id}")
@Allowed(Role.SECRETARIAT)
class SittingPages {

    private final SittingRecord record;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Attendances attendances;
    private final MeetingView view;
    private final SetPhrases phrases;
    private final MeetingZone zone;
    private final Clock clock;

    SittingPages(
            SittingRecord record,
            Meetings meetings,
            Agendas agendas,
            Attendances attendances,
            MeetingView view,
            SetPhrases phrases,
            MeetingZone zone,
            Clock clock) {
        this.record = record;
        this.meetings = meetings;
        this.agendas = agendas;
        this.attendances = attendances;
        this.view = view;
        this.phrases = phrases;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/sitting")
    String sitting(
            @PathVariable MeetingId id, @RequestParam(required = false) @Nullable AgendaItemId item, Model model) {
        return page(id, item, null, Mistakes.none(), model);
    }

    @PostMapping("/items/{item}/record")
    String write(
            @PathVariable String alliance,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!agendas.get(item).meetingId().equals(id)) {
            throw Refusal.notFound();
        }
        var form = SittingForm.typed(typed);
        Refusal refused;
        try {
            var read = form.read();
            var written = record.write(item, read);
            if (inPlace != null) {
                model.addAttribute("written", written);
                model.addAttribute("votes", votes(id, item, read));
                model.addAttribute(
                        "at", LocalTime.now(clock.withZone(zone.get())).truncatedTo(ChronoUnit.SECONDS));
                return "meeting/sitting-saved";
            }
            Flash.done(redirect, "meeting.sitting.saved");
            var base = "/" + alliance + "/meetings/" + id.value();
            redirect.addFlashAttribute("written", base + "/items/" + item.value() + "/record");
            return "redirect:" + base + "/sitting?item="
                    + form.next().orElse(item.value().toString());
        } catch (OptimisticLockingFailureException e) {
            refused = Refusal.conflict("meeting.item-changed", agendas.get(item).title());
        } catch (Refusal refusal) {
            refused = refusal;
        }
        return refused(id, item, form, refused, inPlace != null, model, response);
    }

    /** Says why nothing was saved; where somebody else has written meanwhile, their words are shown beside. */
    private String refused(
            MeetingId id,
            AgendaItemId item,
            SittingForm form,
            Refusal refused,
            boolean inPlace,
            Model model,
            HttpServletResponse response) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        var page = view.of(id);
        var line = line(page, item);
        var present = SittingForm.of(line);
        var outdated = refused.kind() == Refusal.Kind.CONFLICT && form.outdatedBy(present);
        if (outdated) {
            model.addAttribute("theirs", present);
            model.addAttribute("concludes", page.concludes(line));
        } else if (inPlace) {
            throw refused;
        }
        response.setStatus(refused.kind().status());
        return inPlace
                ? "meeting/sitting-theirs"
                : page(id, item, outdated ? form.seeing(present) : form, Mistakes.of(refused), model);
    }

    private @Nullable VotesBeyond votes(MeetingId id, AgendaItemId item, Typed typed) {
        var votes = Optional.ofNullable(typed.verdict()).map(Verdict::votes);
        var left = typed.left();
        return votes.isEmpty()
                ? null
                : attendances
                        .beyond(sheet(meetings.get(id), agendas.get(item)), left == null ? Set.of() : left, votes)
                        .orElse(null);
    }

    private @Nullable VotesBeyond votes(AttendanceSheet sheet, Line line) {
        var decision = line.decision();
        return decision == null
                ? null
                : attendances
                        .beyond(
                                sheet,
                                line.left().stream().map(Attendance::id).collect(Collectors.toSet()),
                                Votes.of(decision.inFavour(), decision.against(), decision.abstained()))
                        .orElse(null);
    }

    private AttendanceSheet sheet(Meeting meeting, AgendaItem item) {
        return Objects.requireNonNull(attendances.sheets(meeting).get(item.bodyId()));
    }

    private static Line line(MeetingPage page, AgendaItemId item) {
        return page.lines().stream()
                .filter(each -> each.item().id().equals(item))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private String page(
            MeetingId id, @Nullable AgendaItemId item, @Nullable SittingForm typed, Mistakes mistakes, Model model) {
        var page = view.of(id);
        var now = item == null ? page.lines().stream().findFirst() : Optional.of(line(page, item));
        model.addAttribute("page", page);
        model.addAttribute("line", now.orElse(null));
        model.addAttribute("form", typed == null ? now.map(SittingForm::of).orElse(null) : typed);
        var sheet = now.map(each -> sheet(page.meeting(), each.item()));
        model.addAttribute("sheet", sheet.orElse(null));
        model.addAttribute(
                "votes", sheet.map(each -> votes(each, now.orElseThrow())).orElse(null));
        model.addAttribute(
                "people",
                now.map(each -> attendances.entered(id).stream()
                                .filter(one -> one.bodyId().equals(each.item().bodyId()) && one.present())
                                .toList())
                        .orElse(List.of()));
        model.addAttribute("concludes", now.filter(page::concludes).isPresent());
        model.addAttribute("phrases", phrases.all());
        model.addAttribute("mistakes", mistakes);
        return "meeting/sitting";
    }
}
