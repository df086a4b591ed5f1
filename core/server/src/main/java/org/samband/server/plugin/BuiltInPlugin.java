package org.samband.server.plugin;

import java.util.List;

/**
 * A plugin that the server brings itself.
 *
 * @param provides what it brings, such as {@code profile lakeside} or {@code country FI}
 */
public record BuiltInPlugin(String id, String version, List<String> provides) {}
