/** The bodies of an alliance: its own organs, and those outside that its reports go to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "alliance", "data", "rule", "web"})
package org.samband.server.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
