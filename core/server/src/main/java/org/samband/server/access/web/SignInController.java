package org.samband.server.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.Actor;
import org.samband.server.access.SignInFailure;
import org.samband.server.rule.Public;
import org.samband.server.web.Message;
import org.samband.server.web.Mistakes;
import org.samband.server.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people sign in; who is signed in already goes on to the front page. */
@Controller
@Public
class SignInController {

    @GetMapping("/sign-in")
    String ask(Model model) {
        return Actor.current().isPresent() ? "redirect:/" : page("", Mistakes.none(), model);
    }

    /** Asks again, with what was typed except for the password. */
    @PostMapping("/sign-in/failure")
    String askAgain(
            @RequestParam(required = false) @Nullable String userName,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var tooMany =
                SignInFailure.of(request).filter(SignInFailure.TOO_MANY::equals).isPresent();
        response.setStatus((tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED).value());
        return page(userName == null ? "" : userName, because(tooMany ? "too-many" : "wrong"), model);
    }

    /** Answers a form without a token that fits, which is nearly always one that lay open too long. */
    @RequestMapping("/sign-in/expired-form")
    String expiredForm() {
        throw Refusal.of(Refusal.Kind.FORBIDDEN, "access.refusal.expired-form");
    }

    private static Mistakes because(String why) {
        return new Mistakes(List.of(), Message.of("access.sign-in." + why));
    }

    private static String page(String userName, Mistakes mistakes, Model model) {
        model.addAttribute("userName", userName);
        model.addAttribute("mistakes", mistakes);
        return "access/sign-in";
    }
}
