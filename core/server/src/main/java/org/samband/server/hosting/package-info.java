/** Leads whoever opens an alliance through what it needs: who it is, its members, bodies, report routes and first plan. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "alliance",
            "body",
            "data",
            "plan",
            "plan::importing",
            "plugin",
            "register",
            "reporting",
            "rule",
            "settings",
            "web"
        })
package org.samband.server.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
