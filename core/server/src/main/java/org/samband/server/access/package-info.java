/** Who may sign in, as whom the code runs, and what that account may do in which alliance. */
@ApplicationModule(allowedDependencies = {"alliance", "data", "rule", "web"})
@NullMarked
package org.samband.server.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
