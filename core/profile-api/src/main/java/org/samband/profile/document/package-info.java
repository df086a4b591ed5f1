/** Documents to be handed out. */
@NullMarked
package org.samband.profile.document;

import org.jspecify.annotations.NullMarked;
