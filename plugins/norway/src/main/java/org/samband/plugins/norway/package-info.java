/** What belongs to the state of Norway: identifiers, registers and statistics. */
@NullMarked
package org.samband.plugins.norway;

import org.jspecify.annotations.NullMarked;
