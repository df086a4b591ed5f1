package org.samband.server.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a menu.
 *
 * @param order where it stands; the modules leave room between theirs
 * @param key what it is called, a key of the message bundles
 * @param beside the beginnings of other addresses whose pages belong to it
 */
public record NavigationItem(int order, String key, String href, List<String> beside) {

    public NavigationItem {
        beside = List.copyOf(beside);
    }

    public NavigationItem(int order, String key, String href) {
        this(order, key, href, List.of());
    }

    /** Returns how much of an address it claims, or 0 where the page belongs elsewhere. */
    int claims(String path) {
        return Stream.concat(Stream.of(href), beside.stream())
                .filter(begin -> (path + "/").startsWith(begin + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
