package org.samband.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says a trouble to whoever asked: a page to a person, a notice to a page that asked for a part, a problem to a program. */
@Component
class Answers {

    private final Frames frames;

    Answers(Frames frames) {
        this.frames = frames;
    }

    Object of(Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
        var frame = trouble.status() < 500 ? frames.of(request) : frames.bare(request);
        return Api.isAsked(request) ? problem(trouble, frame, request) : page(trouble, frame, request, response);
    }

    private static ModelAndView page(
            Trouble trouble, Frame frame, HttpServletRequest request, HttpServletResponse response) {
        var isPart = request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
        if (isPart) {
            response.setHeader("HX-Retarget", "#notice");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        return new ModelAndView(
                isPart ? "web/error-notice" : "web/error",
                Map.of("frame", frame, "trouble", trouble),
                HttpStatusCode.valueOf(trouble.status()));
    }

    private static ResponseEntity<ProblemDetail> problem(Trouble trouble, Frame frame, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(trouble.status());
        problem.setTitle(frame.say(trouble.title()));
        problem.setDetail(frame.say(trouble.reason()));
        problem.setInstance(URI.create(Api.path(request)));
        problem.setProperty("code", trouble.reason().key());
        if (!trouble.mistakes().isEmpty()) {
            problem.setProperty("errors", errors(trouble.mistakes(), frame));
        }
        if (trouble.reference() != null) {
            problem.setProperty("reference", trouble.reference());
        }
        return ResponseEntity.status(trouble.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static List<Map<String, String>> errors(List<Mistake> mistakes, Frame frame) {
        return mistakes.stream()
                .map(mistake -> Map.of(
                        "field", mistake.field(),
                        "code", mistake.message().key(),
                        "detail", frame.say(mistake.message())))
                .toList();
    }
}
