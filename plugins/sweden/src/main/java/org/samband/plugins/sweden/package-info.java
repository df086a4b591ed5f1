/** What belongs to the state of Sweden: identifiers, registers and statistics. */
@NullMarked
package org.samband.plugins.sweden;

import org.jspecify.annotations.NullMarked;
