/** What an author of alliance profiles and countries compiles against. */
@NullMarked
package org.samband.profile;

import org.jspecify.annotations.NullMarked;
