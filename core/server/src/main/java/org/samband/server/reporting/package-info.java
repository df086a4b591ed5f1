/** What is reported to whom: routes, cycles and periods, and the reports that bodies are given. */
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
            "rule",
            "settings",
            "web"
        })
package org.samband.server.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
