package org.samband.server.plugin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may choose about plugins.
 *
 * @param largest the largest jar that is taken
 * @param deadline how long the inspection of a jar may take
 * @param memory the heap that the inspection may use
 * @param every how often the inbox and the database are looked at, beside what the database notifies; never if zero
 * @param safeMode whether only the plugins that a server brought are loaded, whatever else is on
 * @param failures after how many failures a rule of a profile is called no more
 * @param within the time within which they count
 */
@ConfigurationProperties("samband.plugins")
record PluginSettings(
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("20s") Duration deadline,
        @DefaultValue("128MB") DataSize memory,
        @DefaultValue("3s") Duration every,
        @DefaultValue("false") boolean safeMode,
        @DefaultValue("3") int failures,
        @DefaultValue("10m") Duration within) {}
