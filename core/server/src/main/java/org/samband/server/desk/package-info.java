/** The overview of an alliance: what is due, how its plan goes, and the year as a wheel. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "alliance", "body", "plan", "register", "reporting", "rule", "web"})
package org.samband.server.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
