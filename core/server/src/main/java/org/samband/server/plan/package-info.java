/** The plans of an alliance: what they promise, when, with what money, how far it has come, and how they are read in. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "alliance",
            "body",
            "data",
            "document",
            "document::intake",
            "document::reading",
            "meeting",
            "plugin",
            "rule",
            "settings",
            "web"
        })
package org.samband.server.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
