/** The meetings of an alliance: who met, which cases they treated, what they decided, and how old minutes are read in. */
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
            "register",
            "rule",
            "settings",
            "web"
        })
package org.samband.server.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
