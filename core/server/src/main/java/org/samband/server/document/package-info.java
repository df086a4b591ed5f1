/** Reads documents that are handed in, writes documents that are handed out in every format, and keeps the issued ones. */
@ApplicationModule(allowedDependencies = {"data", "web"})
@NullMarked
package org.samband.server.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
