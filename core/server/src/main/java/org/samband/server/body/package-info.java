/** The bodies of an alliance over time, own and outside, and who holds which seat in them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "alliance",
            "data",
            "document",
            "membership",
            "plugin",
            "register",
            "rule",
            "web"
        })
package org.samband.server.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
