package org.samband.server.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about the database inside.
 *
 * @param port the port on the loopback interface; 0 takes a free one
 * @param programs the folder that PostgreSQL's programs are unpacked into; unset, it lies in the data folder
 * @param settings PostgreSQL's own settings, such as {@code shared_buffers}
 */
@ConfigurationProperties("samband.database")
record DatabaseSettings(
        @DefaultValue("0") int port,
        @Nullable Path programs,
        @DefaultValue Map<String, String> settings) {}
