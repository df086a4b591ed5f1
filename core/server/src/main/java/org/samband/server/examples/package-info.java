/** Loads the example alliances that profiles carry, through the same verbs that people use. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "alliance",
            "body",
            "data",
            "document",
            "document::intake",
            "funding",
            "funding::budget",
            "funding::grant",
            "funding::result",
            "meeting::importing",
            "plan",
            "plan::importing",
            "plugin",
            "register",
            "settings",
            "web"
        })
package org.samband.server.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
