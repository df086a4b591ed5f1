/** The application that hosts the alliances. */
@NullMarked
package org.samband.server;

import org.jspecify.annotations.NullMarked;
