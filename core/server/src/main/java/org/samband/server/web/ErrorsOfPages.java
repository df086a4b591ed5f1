package org.samband.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what goes wrong in a controller. */
@ControllerAdvice
class ErrorsOfPages {

    private final Answers answers;

    ErrorsOfPages(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    Object answer(Exception problem, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (Troubles.isOfTheConnection(problem)) {
            return null;
        }
        if (problem instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        return answers.of(Troubles.of(problem, request.getMethod() + " " + request.getRequestURI()), request, response);
    }
}
