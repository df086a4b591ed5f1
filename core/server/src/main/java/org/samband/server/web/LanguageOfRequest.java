package org.samband.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Which language a request is answered in: what was chosen here, then by the person or the alliance, then the browser's. */
@Component
class LanguageOfRequest {

    static final String PARAMETER = "language";
    static final String COOKIE = "samband-language";

    private final ObjectProvider<FrameSource> sources;

    LanguageOfRequest(ObjectProvider<FrameSource> sources) {
        this.sources = sources;
    }

    Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> sources.orderedStream()
                        .flatMap(source -> source.language(request).stream())
                        .findFirst())
                .or(() -> preferred(request))
                .orElse(Language.EN);
    }

    Language ofBrowser(HttpServletRequest request) {
        return remembered(request).or(() -> preferred(request)).orElse(Language.EN);
    }

    static Optional<Language> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains(PARAMETER)
                ? Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::of)
                : Optional.empty();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::of);
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                        .findFirst();
    }
}
