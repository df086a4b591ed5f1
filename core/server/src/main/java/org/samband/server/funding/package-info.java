/** The money of an alliance: levies and their runs, budgets, grants, results and invoices. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "alliance",
            "body",
            "data",
            "document",
            "meeting",
            "plan",
            "plugin",
            "register",
            "rule",
            "web"
        })
package org.samband.server.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
