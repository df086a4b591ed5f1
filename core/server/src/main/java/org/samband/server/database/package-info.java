/** Where PostgreSQL comes from: the one inside, started and stopped with the server, or the operator's own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"data", "web"})
package org.samband.server.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
