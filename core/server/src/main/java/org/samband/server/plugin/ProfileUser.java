package org.samband.server.plugin;

import java.util.UUID;

/**
 * Somebody who works by a profile.
 *
 * @param slug the first part of its addresses
 * @param profile the profile that it works by
 * @param version the version that it works by, or empty
 */
public record ProfileUser(UUID id, String slug, String name, String profile, String version) {}
