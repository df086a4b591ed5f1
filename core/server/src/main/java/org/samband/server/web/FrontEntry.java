package org.samband.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of those whose pages stand here, on the front page.
 *
 * @param kind what it is, in words
 * @param published the first few things that anyone may read
 */
public record FrontEntry(
        String name, String href, String colour, @Nullable String kind, List<Link> published) {}
