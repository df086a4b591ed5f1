package org.samband.server.settings.web;

import static org.samband.server.rule.Role.SECRETARIAT;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Period;
import org.samband.profile.ReportingCycle;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Allowed;
import org.samband.server.settings.CyclesPart;
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

/** Where the secretariat chooses how often the alliance reports, and how soon after a period. */
@Controller
@Allowed(SECRETARIAT)
@RequestMapping("/{alliance}/settings/reporting")
class ReportingPage {

    private static final String DAYS = "days-";
    private static final Pattern DAYS_TYPED = Pattern.compile("[0-9]{1,3}");

    private final ReportingCycles cycles;
    private final Settings settings;
    private final Clock clock;

    ReportingPage(ReportingCycles cycles, Settings settings, Clock clock) {
        this.settings = settings;
        this.cycles = cycles;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        var rows = cycles.known().stream()
                .map(cycle -> row(cycle, cycles.uses(cycle), Integer.toString(cycles.daysToReport(cycle))))
                .toList();
        return page(rows, ThisAlliance.get().version(), Mistakes.none(), model);
    }

    @PostMapping
    String use(
            @RequestParam int version,
            @RequestParam(name = "cycle", required = false) @Nullable List<String> chosen,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable String preview,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var keys = chosen == null ? List.<String>of() : chosen;
        if (preview != null) {
            return page(typed(keys, form), version, Mistakes.none(), model);
        }
        try {
            var days = new LinkedHashMap<String, Integer>();
            keys.forEach(key -> days.put(key, days(key, form)));
            settings.remembering(CyclesPart.KEY, () -> cycles.use(version, days));
            Flash.done(redirect, "alliance.settings-saved");
            return "redirect:/" + ThisAlliance.get().slug() + "/settings/reporting";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(typed(keys, form), version, Mistakes.of(refusal), model);
        }
    }

    private List<CycleRow> typed(List<String> keys, Map<String, String> form) {
        return cycles.known().stream()
                .map(cycle -> row(cycle, keys.contains(cycle.key()), form.getOrDefault(DAYS + cycle.key(), "")))
                .toList();
    }

    private static int days(String key, Map<String, String> form) {
        var typed = form.getOrDefault(DAYS + key, "").strip();
        try {
            return typed.isEmpty() ? ReportingCycles.USUAL_DAYS : Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw Refusal.at(DAYS + key, "alliance.cycle-days", ReportingCycles.MOST_DAYS);
        }
    }

    private CycleRow row(ReportingCycle cycle, boolean used, String days) {
        var period = cycle.periodsOf(LocalDate.now(clock).getYear()).getFirst();
        return new CycleRow(cycle, used, days, period.toString(), due(period, days));
    }

    private static @Nullable LocalDate due(Period period, String days) {
        return DAYS_TYPED.matcher(days.strip()).matches()
                ? period.until().plusDays(Integer.parseInt(days.strip()))
                : null;
    }

    private static String page(List<CycleRow> rows, int version, Mistakes mistakes, Model model) {
        model.addAttribute("alliance", ThisAlliance.get());
        model.addAttribute("rows", rows);
        model.addAttribute("version", version);
        model.addAttribute("mistakes", mistakes);
        return "settings/reporting";
    }
}
