/** Finds, checks, installs and serves the profiles and countries that plugins bring. */
@NullMarked
@ApplicationModule(allowedDependencies = {"data", "rule", "web"})
package org.samband.server.plugin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
