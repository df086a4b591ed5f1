/** The hosted alliances: their addresses, profiles, own words and choices, who takes part in what, and which of them a request is in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"data", "plugin", "register", "rule", "web"})
package org.samband.server.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
