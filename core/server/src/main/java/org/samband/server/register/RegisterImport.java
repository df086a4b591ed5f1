package org.samband.server.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a file was read into the register.
 *
 * @param shipped whether it came with the installation; otherwise somebody handed it in
 * @param source the key of the source that its figures belong to, or null if it held organisations
 * @param lines how many lines or figures it held
 * @param recorded how many of them were new
 * @param importedBy who handed it in, or null for the server itself
 */
public record RegisterImport(
        UUID id,
        String fileName,
        boolean shipped,
        @Nullable String source,
        int lines,
        int recorded,
        Instant importedAt,
        @Nullable String importedBy) {}
