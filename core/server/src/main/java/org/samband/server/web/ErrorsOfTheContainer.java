package org.samband.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.rule.Public;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what goes wrong outside of the controllers: in filters, in the sign-in, in the reading of the request. */
@Controller
@Public
class ErrorsOfTheContainer implements ErrorController {

    private final Answers answers;

    ErrorsOfTheContainer(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        return answers.of(trouble(request), request, response);
    }

    private static Trouble trouble(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable problem) {
            return Troubles.of(problem, request.getMethod() + " " + Api.path(request));
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return status < 500
                ? Trouble.of(status)
                : Troubles.of(
                        new IllegalStateException("The container answered " + status),
                        request.getMethod() + " " + Api.path(request));
    }
}
