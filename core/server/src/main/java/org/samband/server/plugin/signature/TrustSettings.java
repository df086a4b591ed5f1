package org.samband.server.plugin.signature;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom an operator trusts.
 *
 * @param trust what becomes of jars for which nobody vouches; unset, they are warned of with the database inside and
 *     refused with one of the operator's own
 * @param trustFolder the folder of certificates and lists, like {@code config/trust}
 */
@ConfigurationProperties("samband.plugins")
record TrustSettings(
        @Nullable TrustPolicy trust,
        @DefaultValue("config/trust") Path trustFolder) {}
