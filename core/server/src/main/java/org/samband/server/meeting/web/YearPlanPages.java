package org.samband.server.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.samband.server.body.Bodies;
import org.samband.server.body.Body;
import org.samband.server.meeting.MeetingZone;
import org.samband.server.meeting.Meetings;
import org.samband.server.meeting.Sitting;
import org.samband.server.meeting.YearPlans;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.Role;
import org.samband.server.web.Flash;
import org.samband.server.web.Mistake;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan of a year's meetings, proposed after the year before and edited before anything exists. */
@Controller
@RequestMapping("/{alliance}/meetings/proposals")
@Allowed(Role.SECRETARIAT)
class YearPlanPages {

    private static final int MOST = 500;

    private final YearPlans plans;
    private final Bodies bodies;
    private final MeetingZone zone;

    YearPlanPages(YearPlans plans, Bodies bodies, MeetingZone zone) {
        this.plans = plans;
        this.bodies = bodies;
        this.zone = zone;
    }

    @GetMapping("/{year}")
    String propose(@PathVariable String alliance, @PathVariable int year, Model model) {
        var known = MeetingPage.known(bodies.all());
        var rows = plans.proposal(checked(year)).stream()
                .map(each -> new YearPlanRow(
                        MeetingForm.of(each.draft()),
                        each.draft().bodies().stream()
                                .flatMap(id -> Stream.ofNullable(known.get(id)))
                                .map(Body::name)
                                .toList(),
                        lasts(each.draft().sitting()),
                        !each.there(),
                        each.there()))
                .toList();
        return page(alliance, year, rows, Mistakes.none(), model);
    }

    @PostMapping("/{year}")
    String plan(
            @PathVariable String alliance,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        checked(year);
        var all = bodies.all();
        var rows = rows(typed, all);
        try {
            var planned = plans.plan(drafts(rows, all, zone.get()));
            Flash.done(redirect, "meeting.proposal.saved", planned);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return page(alliance, year, rows, Mistakes.of(refusal), model);
        }
        return "redirect:/" + alliance + "/meetings?year=" + year;
    }

    private static LinkedHashMap<Integer, Meetings.Draft> drafts(List<YearPlanRow> rows, List<Body> all, ZoneId zone) {
        var drafts = new LinkedHashMap<Integer, Meetings.Draft>();
        var mistakes = new ArrayList<Mistake>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.taken()) {
                try {
                    drafts.put(
                            i,
                            new Meetings.Draft(
                                    row.form().title(),
                                    row.form().chosen(all),
                                    row.form().sitting(zone)));
                } catch (Refusal refusal) {
                    for (var each : refusal.mistakes()) {
                        mistakes.add(new Mistake(each.field() + "-" + i, each.message()));
                    }
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw Refusal.of(mistakes);
        }
        return drafts;
    }

    private static List<YearPlanRow> rows(MultiValueMap<String, String> typed, List<Body> all) {
        var rows = new ArrayList<YearPlanRow>();
        for (int i = 0; i < MOST && typed.containsKey("day-" + i); i++) {
            var ids = Optional.ofNullable(typed.get("bodies-" + i)).orElse(List.of());
            var lasts =
                    first(typed, "lasts-" + i).matches("\\d{1,3}") ? Integer.parseInt(first(typed, "lasts-" + i)) : 0;
            var form = new MeetingForm(
                    ids,
                    first(typed, "title-" + i),
                    first(typed, "day-" + i),
                    first(typed, "begins-" + i),
                    first(typed, "ends-" + i),
                    lastDay(first(typed, "day-" + i), lasts),
                    first(typed, "place-" + i),
                    0);
            rows.add(new YearPlanRow(
                    form,
                    all.stream()
                            .filter(each -> ids.contains(each.id().value().toString()))
                            .map(Body::name)
                            .toList(),
                    lasts,
                    typed.containsKey("take-" + i),
                    false));
        }
        return rows;
    }

    private static int lasts(Sitting sitting) {
        return sitting.endsOn() == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(sitting.day(), sitting.endsOn()));
    }

    // The last day goes along when the first is moved.
    private static String lastDay(String day, int lasts) {
        try {
            return lasts == 0
                    ? ""
                    : LocalDate.parse(day.strip()).plusDays(lasts).toString();
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }

    private static int checked(int year) {
        if (year < 1901 || year > 2199) {
            throw Refusal.notFound();
        }
        return year;
    }

    private static String page(String alliance, int year, List<YearPlanRow> rows, Mistakes mistakes, Model model) {
        model.addAttribute("alliance", alliance);
        model.addAttribute("year", year);
        model.addAttribute("rows", rows);
        model.addAttribute("mistakes", mistakes);
        return "meeting/proposal";
    }
}
