/** Who vouches for a jar: its signature, the lists of an installation, and its policy. */
@NullMarked
package org.samband.server.plugin.signature;

import org.jspecify.annotations.NullMarked;
