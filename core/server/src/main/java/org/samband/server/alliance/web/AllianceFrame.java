package org.samband.server.alliance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.Brand;
import org.samband.server.web.FrameSource;
import org.samband.server.web.Language;
import org.samband.server.web.NavigationItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the name, the colour and the language of the alliance on its pages. */
@Component
@Order(100)
class AllianceFrame implements FrameSource {

    static final String USUAL_COLOUR = "#1e4b6b";

    @Override
    public Optional<Language> language(HttpServletRequest request) {
        return ThisAlliance.find().map(Alliance::language).flatMap(Language::of);
    }

    @Override
    public List<Language> languages(HttpServletRequest request) {
        return ThisAlliance.find().stream()
                .flatMap(alliance -> alliance.readingLanguages().stream())
                .flatMap(tag -> Language.of(tag).stream())
                .toList();
    }

    @Override
    public Optional<Brand> brand(HttpServletRequest request) {
        return ThisAlliance.find().map(AllianceFrame::brand);
    }

    private static Brand brand(Alliance alliance) {
        var href = "/" + alliance.slug();
        var logo = alliance.logo().map(hash -> href + "/logo/" + hash + ".png").orElse(null);
        return new Brand(alliance.name(), href, colour(alliance), logo);
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .map(alliance -> new NavigationItem(10, "alliance.overview", "/" + alliance.slug()))
                .stream()
                .toList();
    }

    static String colour(Alliance alliance) {
        return Objects.requireNonNullElse(alliance.colour(), USUAL_COLOUR);
    }
}
