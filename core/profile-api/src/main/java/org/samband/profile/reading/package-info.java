/** How a profile says what plan documents and minutes mean. */
@NullMarked
package org.samband.profile.reading;

import org.jspecify.annotations.NullMarked;
