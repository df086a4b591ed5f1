/** Tests of what a profile author compiles against. */
@NullMarked
package org.samband.profile;

import org.jspecify.annotations.NullMarked;
