@NullMarked
package org.samband.profile.levy;

import org.jspecify.annotations.NullMarked;
