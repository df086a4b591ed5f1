package org.samband.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view: {@code plan/show} is {@code plan/show.jte}. */
@Component
class TemplateViews implements ViewResolver, Ordered {

    private final TemplateEngine templates;

    TemplateViews(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        if (!templates.hasTemplate(template)) {
            return null;
        }
        return (model, request, response) -> render(template, model == null ? Map.of() : model, response);
    }

    /** Nothing is sent before the page is whole, so a template that fails gives an error page and not half a page. */
    private void render(String template, Map<String, ?> model, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        templates.render(template, new HashMap<>(model), output);
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
