package org.samband.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the frame and the texts of a request. */
@Component
class Frames {

    private static final TermResolver PLAIN =
            (text, language) -> text.replaceAll("\\[\\[([A-Za-z-]+)(:[a-z-]+)?]]", "$1");

    private final ObjectProvider<FrameSource> sources;
    private final ObjectProvider<TermResolver> terms;
    private final LanguageOfRequest languages;
    private final ResourceUrlProvider resources;

    Frames(
            ObjectProvider<FrameSource> sources,
            ObjectProvider<TermResolver> terms,
            LanguageOfRequest languages,
            ResourceUrlProvider resources) {
        this.sources = sources;
        this.terms = terms;
        this.languages = languages;
        this.resources = resources;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(request, sources.orderedStream().toList(), texts(request), this::asset);
    }

    /** A frame that asks no module, for when something of ours has failed. */
    Frame bare(HttpServletRequest request) {
        return new Frame(request, List.of(), Texts.in(languages.ofBrowser(request), PLAIN), this::asset);
    }

    Texts texts(HttpServletRequest request) {
        return Texts.in(languages.of(request), terms.getIfAvailable(() -> PLAIN));
    }

    private String asset(String path) {
        return Objects.requireNonNullElse(resources.getForLookupPath(path), path);
    }
}
