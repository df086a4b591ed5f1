package org.samband.server.register;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where an operator puts files of the register.
 *
 * @param registers a folder like {@code config/registers}; a file in it takes the place of the shipped one of that name
 */
@ConfigurationProperties("samband")
record RegisterFolder(@DefaultValue("config/registers") Path registers) {}
