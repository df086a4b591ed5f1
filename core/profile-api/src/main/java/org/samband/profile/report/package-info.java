/** Reports in a profile's own form. */
@NullMarked
package org.samband.profile.report;

import org.jspecify.annotations.NullMarked;
