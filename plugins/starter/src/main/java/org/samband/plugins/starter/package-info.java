/** The smallest complete profile, to copy. */
@NullMarked
package org.samband.plugins.starter;

import org.jspecify.annotations.NullMarked;
