/** What every page and every answer shares: layout, fragments, texts, formats and errors; it knows no domain word. */
@ApplicationModule(allowedDependencies = "rule")
@NullMarked
package org.samband.server.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
