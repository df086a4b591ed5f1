package org.samband.server.meeting.web;

import org.samband.server.access.SecretAddressId;
import org.samband.server.access.SecretAddresses;
import org.samband.server.rule.SignedIn;
import org.samband.server.web.Flash;
import org.samband.server.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own meetings as a calendar, and the secret addresses one has made, to renew or to withdraw. */
@Controller
@RequestMapping("/my/calendar")
@SignedIn
class MyCalendarPages {

    private static final String PAGE = "/my/calendar";

    private final SecretAddresses addresses;

    MyCalendarPages(SecretAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView("meeting/my-calendar").addObject("addresses", addresses.mine());
    }

    @PostMapping
    ModelAndView make(Texts texts) {
        return once(addresses.make(texts.say("meeting.calendar.mine"), PAGE + ".ics"), PAGE);
    }

    @PostMapping("/addresses/{id}/renewal")
    ModelAndView renew(@PathVariable SecretAddressId id) {
        return once(addresses.renew(id), PAGE);
    }

    @PostMapping("/addresses/{id}/withdrawal")
    String withdraw(@PathVariable SecretAddressId id, RedirectAttributes redirect) {
        Flash.done(
                redirect, "meeting.calendar.withdrawn", addresses.withdraw(id).name());
        return "redirect:" + PAGE;
    }

    /** Shows an address the only time that anybody sees it. */
    static ModelAndView once(SecretAddresses.Made made, String back) {
        return new ModelAndView("meeting/calendar-address")
                .addObject("name", made.address().name())
                .addObject("address", CalendarFeed.server() + made.location())
                .addObject("back", back);
    }
}
