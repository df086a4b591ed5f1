package org.samband.server.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.samband.profile.Period;
import org.samband.profile.ReportingCycle;
import org.samband.server.access.Access;
import org.samband.server.alliance.DueItem;
import org.samband.server.alliance.DueItems;
import org.samband.server.alliance.Glimpse;
import org.samband.server.alliance.Glimpses;
import org.samband.server.alliance.Publications;
import org.samband.server.alliance.ReportingCycles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.alliance.YearDays;
import org.samband.server.desk.PlanAtAGlance;
import org.samband.server.desk.YearWheel;
import org.samband.server.rule.PublishedOr;
import org.samband.server.rule.Role;
import org.samband.server.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of an alliance: for its people what is due, for anyone what is published. */
@Controller
class OverviewPage {

    private final Access access;
    private final ReportingCycles cycles;
    private final PlanAtAGlance glance;
    private final ObjectProvider<DueItems> due;
    private final ObjectProvider<Glimpses> glimpses;
    private final ObjectProvider<Publications> publications;
    private final ObjectProvider<YearDays> days;
    private final Clock clock;

    OverviewPage(
            Access access,
            ReportingCycles cycles,
            PlanAtAGlance glance,
            ObjectProvider<DueItems> due,
            ObjectProvider<Glimpses> glimpses,
            ObjectProvider<Publications> publications,
            ObjectProvider<YearDays> days,
            Clock clock) {
        this.access = access;
        this.cycles = cycles;
        this.glance = glance;
        this.due = due;
        this.glimpses = glimpses;
        this.publications = publications;
        this.days = days;
        this.clock = clock;
    }

    @PublishedOr({Role.SECRETARIAT, Role.CONTRIBUTOR, Role.MEMBER_CONTACT, Role.READER})
    @GetMapping("/{alliance}")
    @Transactional(readOnly = true)
    String show(Model model, Texts texts) {
        var alliance = ThisAlliance.get();
        access.requirePublished(alliance.publishes());
        var today = LocalDate.now(clock);
        var inside = access.inside();
        var reads = access.may() || alliance.publishes();
        var plan = glance.plan().filter(each -> reads);
        model.addAttribute("alliance", alliance);
        model.addAttribute("inside", inside);
        model.addAttribute("today", today);
        model.addAttribute("due", inside ? dueItems(today) : List.of());
        model.addAttribute("glimpses", inside ? glimpses(today) : List.of());
        model.addAttribute("plan", plan.orElse(null));
        model.addAttribute("areas", plan.map(glance::areas).orElse(List.of()));
        model.addAttribute(
                "published",
                reads
                        ? publications
                                .orderedStream()
                                .flatMap(each -> each.latest().stream())
                                .toList()
                        : List.of());
        model.addAttribute("wheel", wheel(plan.map(each -> each.year()).orElse(today.getYear()), inside, texts));
        return "desk/overview";
    }

    private List<DueItem> dueItems(LocalDate today) {
        return due.orderedStream()
                .flatMap(each -> each.dueItems(today).stream())
                .sorted(Comparator.comparing(DueItem::due))
                .toList();
    }

    private List<Glimpse> glimpses(LocalDate today) {
        return glimpses.orderedStream()
                .flatMap(each -> each.glimpse(today).stream())
                .toList();
    }

    private YearWheel wheel(int year, boolean inside, Texts texts) {
        var periods = cycles.used().stream()
                .limit(1)
                .flatMap(cycle -> cycle.periodsOf(year).stream())
                .map(period -> mark(period, texts));
        var rest = days.orderedStream()
                .filter(each -> inside)
                .flatMap(each -> each.in(year).stream())
                .map(each -> new YearWheel.Mark(each.day(), texts.say(each.what())));
        return new YearWheel(
                year,
                Stream.concat(periods, rest)
                        .sorted(Comparator.comparing(YearWheel.Mark::day))
                        .toList());
    }

    private static YearWheel.Mark mark(Period period, Texts texts) {
        ReportingCycle cycle = period.cycle();
        return new YearWheel.Mark(
                period.until(), texts.say("desk.period-ends", texts.term(cycle.report()), period.toString()));
    }
}
