package org.samband.server.plugin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Message;

/**
 * Something that happened to a profile.
 *
 * @param actor who did it, or null where the server did
 * @param alliance the name of the alliance that was moved, or null
 * @param details what more there is to say
 */
public record ProfileEvent(
        Instant at,
        @Nullable String actor,
        ProfileAction action,
        String plugin,
        @Nullable String version,
        String sha256,
        @Nullable String alliance,
        List<Message> details) {}
