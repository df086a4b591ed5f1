/** Who takes part in what, as people see it: members, participants, agreements, and an organisation over all alliances. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "alliance", "data", "document", "register", "rule", "web"})
package org.samband.server.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
