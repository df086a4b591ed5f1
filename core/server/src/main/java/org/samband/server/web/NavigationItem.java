package org.samband.server.web;

/**
 * A place in a menu.
 *
 * @param order where it stands; the modules leave room between theirs
 * @param key what it is called, a key of the message bundles
 */
public record NavigationItem(int order, String key, String href) {}
