/** What an alliance has chosen for itself, piece by piece: seen before and after, undone, kept in a file and made into a profile. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "alliance", "data", "document", "plugin", "rule", "web"})
package org.samband.server.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
