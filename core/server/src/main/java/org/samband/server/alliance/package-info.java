/** The hosted alliances: their addresses, profiles, own words and choices, and which of them a request is in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"data", "plugin", "rule", "web"})
package org.samband.server.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
