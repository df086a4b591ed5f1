package org.samband.server.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samband.server.access.Access;
import org.samband.server.access.Actor;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.rule.Role;
import org.samband.server.web.Csrf;
import org.samband.server.web.FrameSource;
import org.samband.server.web.Language;
import org.samband.server.web.Link;
import org.samband.server.web.NavigationItem;
import org.samband.server.web.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts into the frame who is signed in, in which language, and where else they may go. */
@Component
@Order(0)
class AccessFrame implements FrameSource {

    private static final int SETTINGS = 110;

    private final Access access;
    private final Alliances alliances;

    AccessFrame(Access access, Alliances alliances) {
        this.access = access;
        this.alliances = alliances;
    }

    @Override
    public Optional<Language> language(HttpServletRequest request) {
        return Actor.current()
                .flatMap(actor -> Optional.ofNullable(actor.language()))
                .flatMap(Language::of);
    }

    @Override
    public List<Link> places(HttpServletRequest request) {
        var mine = Actor.current().map(Actor::alliances).orElse(Set.of());
        return mine.isEmpty()
                ? List.of()
                : alliances.all().stream()
                        .filter(alliance -> mine.contains(alliance.id().value()))
                        .map(alliance -> new Link(alliance.name(), "/" + alliance.slug()))
                        .toList();
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        return ThisAlliance.find()
                .filter(alliance -> access.may(Role.SECRETARIAT))
                .map(alliance -> new NavigationItem(SETTINGS, "alliance.settings", "/" + alliance.slug() + "/settings"))
                .stream()
                .toList();
    }

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        return Actor.current().map(actor -> new Visitor(actor.name(), own(actor)));
    }

    private static List<NavigationItem> own(Actor actor) {
        var own = new NavigationItem(10, "access.account.title", "/account");
        return actor.administrator()
                ? List.of(
                        own,
                        new NavigationItem(20, "alliance.hosted-here", "/admin/alliances"),
                        new NavigationItem(30, "access.accounts.title", "/admin/accounts"),
                        new NavigationItem(40, "register.admin.title", "/admin/registers"))
                : List.of(own);
    }

    @Override
    public Optional<Csrf> csrf(HttpServletRequest request) {
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .map(token -> new Csrf(token.getParameterName(), token.getHeaderName(), token.getToken()));
    }
}
