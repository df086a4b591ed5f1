/** States who may use a route; module access enforces it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.samband.server.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
