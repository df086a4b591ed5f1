package org.samband.server.meeting.web;

import org.jspecify.annotations.Nullable;
import org.samband.server.access.Access;
import org.samband.server.access.SecretAddresses;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.BodyId;
import org.samband.server.body.PersonId;
import org.samband.server.rule.Allowed;
import org.samband.server.rule.PublishedOr;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells how to subscribe to the meetings of an alliance, a body or a person. */
@Controller
@RequestMapping("/{alliance}/calendar")
class CalendarPages {

    private final Calendars calendars;
    private final SecretAddresses addresses;
    private final Access access;

    CalendarPages(Calendars calendars, SecretAddresses addresses, Access access) {
        this.calendars = calendars;
        this.addresses = addresses;
        this.access = access;
    }

    @GetMapping
    @PublishedOr
    ModelAndView show(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable PersonId person) {
        var choice = new CalendarChoice(body, person);
        var name = calendars.named(choice);
        var open = ThisAlliance.get().publishes() && choice.person() == null
                ? CalendarFeed.server() + feed(alliance, choice)
                : null;
        return new ModelAndView("meeting/calendar")
                .addObject("page", new CalendarPage(name, "/" + alliance + "/calendar", choice, open, access.may()));
    }

    @PostMapping
    @Allowed
    ModelAndView make(
            @PathVariable String alliance,
            @RequestParam(required = false) @Nullable BodyId body,
            @RequestParam(required = false) @Nullable PersonId person,
            Texts texts) {
        var choice = new CalendarChoice(body, person);
        var name = texts.say("meeting.calendar.name", calendars.named(choice));
        return MyCalendarPages.once(
                addresses.make(name, feed(alliance, choice)), "/" + alliance + "/calendar" + choice.query());
    }

    private static String feed(String alliance, CalendarChoice choice) {
        return "/" + alliance + "/calendar.ics" + choice.query();
    }
}
