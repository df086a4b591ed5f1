/** Documents as they were handed in. */
@NullMarked
package org.samband.profile.source;

import org.jspecify.annotations.NullMarked;
