/** Reads the document of a plan by a profile's vocabulary into a draft with its doubts; pure functions, nothing stored. */
@NullMarked
package org.samband.server.plan.reading;

import org.jspecify.annotations.NullMarked;
