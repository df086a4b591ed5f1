package org.samband.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around a page and what its words are said with; nothing in it is worked out before it is asked for. */
public final class Frame {

    private final HttpServletRequest request;
    private final List<FrameSource> sources;
    private final Texts texts;
    private final Function<String, String> assets;
    private final @Nullable Brand brand;

    Frame(HttpServletRequest request, List<FrameSource> sources, Texts texts, Function<String, String> assets) {
        this.request = request;
        this.sources = sources;
        this.texts = texts;
        this.assets = assets;
        this.brand = first(source -> source.brand(request).stream());
    }

    public Texts texts() {
        return texts;
    }

    public Formats formats() {
        return texts.formats();
    }

    public String language() {
        return texts.language().tag();
    }

    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    public String say(Message message) {
        return texts.say(message);
    }

    public String term(String token) {
        return texts.term(token);
    }

    public @Nullable Brand brand() {
        return brand;
    }

    public List<Link> places() {
        return sources.stream()
                .flatMap(source -> source.places(request).stream())
                .toList();
    }

    /** What is to be known on every page. */
    public List<Message> notices() {
        return sources.stream()
                .flatMap(source -> source.notices(request).stream())
                .toList();
    }

    public List<NavigationItem> navigation() {
        return sources.stream()
                .flatMap(source -> source.navigation(request).stream())
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    /** The place in the menu that the page belongs to: the one that claims most of the page's address. */
    public @Nullable NavigationItem here(List<NavigationItem> items) {
        var path = Api.path(request);
        return items.stream()
                .filter(item -> item.claims(path) > 0)
                .max(Comparator.comparingInt(item -> item.claims(path)))
                .orElse(null);
    }

    public @Nullable Visitor visitor() {
        return first(source -> source.visitor(request).stream());
    }

    public @Nullable Csrf csrf() {
        return first(source -> source.csrf(request).stream());
    }

    /** The other languages, each with the address of this page in it; none where the page cannot be asked for again. */
    public List<Link> otherLanguages() {
        var offered = sources.stream()
                .flatMap(source -> source.languages(request).stream())
                .toList();
        return request.getMethod().equals("GET")
                ? Arrays.stream(Language.values())
                        .filter(language -> language != texts.language())
                        .filter(language -> offered.isEmpty() || offered.contains(language))
                        .map(this::inLanguage)
                        .toList()
                : List.of();
    }

    private Link inLanguage(Language language) {
        var address = UriComponentsBuilder.fromPath(Api.path(request))
                .query(request.getQueryString())
                .replaceQueryParam(LanguageOfRequest.PARAMETER, language.tag())
                .build();
        return new Link(Objects.requireNonNull(Bundles.find(language, "web.language.name")), address.toUriString());
    }

    public @Nullable Flash flash() {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (Flash) flash.get(Flash.ATTRIBUTE);
    }

    /** The address of a file of ours, which changes when the file does, so that browsers may keep it. */
    public String asset(String path) {
        return assets.apply(path);
    }

    private <T> @Nullable T first(Function<FrameSource, Stream<T>> of) {
        return sources.stream().flatMap(of).findFirst().orElse(null);
    }
}
