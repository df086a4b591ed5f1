package org.samband.server.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Answers every request itself while something hinders the server, asking no module that may not answer either. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class HindranceFilter extends OncePerRequestFilter {

    private static final String SECONDS = "5";

    private final ObjectProvider<Hindrance> hindrances;
    private final Frames frames;
    private final TemplateEngine templates;
    private final JsonMapper json;

    HindranceFilter(ObjectProvider<Hindrance> hindrances, Frames frames, TemplateEngine templates, JsonMapper json) {
        this.hindrances = hindrances;
        this.frames = frames;
        this.templates = templates;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var hindrance = hindrances
                .orderedStream()
                .flatMap(each -> each.present().stream())
                .findFirst();
        if (hindrance.isPresent()) {
            answer(Trouble.of(503, hindrance.get().key()), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            // Answered here, because the page of errors would pass the filters that have just failed.
            if (!Troubles.isOfTheDatabase(e) || response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answer(Troubles.ofTheDatabase(), request, response);
        }
    }

    private void answer(Trouble trouble, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var frame = frames.bare(request);
        response.setStatus(trouble.status());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (Api.isAsked(request)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter()
                    .write(json.writeValueAsString(Map.of(
                            "status", trouble.status(),
                            "title", frame.say(trouble.title()),
                            "detail", frame.say(trouble.reason()),
                            "code", trouble.reason().key(),
                            "instance", Api.path(request))));
        } else {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            var page = new StringOutput();
            templates.render("web/error.jte", Map.of("frame", frame, "trouble", trouble), page);
            response.getWriter().write(page.toString());
        }
    }
}
