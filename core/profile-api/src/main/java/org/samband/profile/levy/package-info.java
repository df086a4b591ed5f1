/** What each participant pays: rules that give contributions, and how a total is shared. */
@NullMarked
package org.samband.profile.levy;

import org.jspecify.annotations.NullMarked;
