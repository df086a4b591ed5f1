package org.samband.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What a module adds to the frame around each page; a bean of it overrides what it has something to say about. */
public interface FrameSource {

    /** The language that the person, or else whose pages these are, has chosen; an earlier source wins. */
    default Optional<Language> language(HttpServletRequest request) {
        return Optional.empty();
    }

    /** The languages that the pages are offered in; empty where in all. */
    default List<Language> languages(HttpServletRequest request) {
        return List.of();
    }

    /** Whose pages the request is about. */
    default Optional<Brand> brand(HttpServletRequest request) {
        return Optional.empty();
    }

    /** The other brands that the person may switch to. */
    default List<Link> places(HttpServletRequest request) {
        return List.of();
    }

    /** The places in the main menu that the person may use here. */
    default List<NavigationItem> navigation(HttpServletRequest request) {
        return List.of();
    }

    /** What is to be known on every page, whatever it is about. */
    default List<Message> notices(HttpServletRequest request) {
        return List.of();
    }

    default Optional<Visitor> visitor(HttpServletRequest request) {
        return Optional.empty();
    }

    default Optional<Csrf> csrf(HttpServletRequest request) {
        return Optional.empty();
    }
}
