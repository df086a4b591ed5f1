/** The organisations of the countries and how many people live in them, shared by all alliances. */
@NullMarked
@ApplicationModule(allowedDependencies = {"data", "document", "plugin", "rule", "web"})
package org.samband.server.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
