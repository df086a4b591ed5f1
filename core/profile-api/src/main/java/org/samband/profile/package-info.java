/** What the author of a profile compiles against: terms, plan levels, cycles and the reading vocabulary. */
@NullMarked
package org.samband.profile;

import org.jspecify.annotations.NullMarked;
