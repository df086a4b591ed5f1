package org.samband.server.web;

import java.util.List;

/**
 * Who is signed in.
 *
 * @param links the pages that are this person's own
 */
public record Visitor(String name, List<NavigationItem> links) {}
