/** How a country says what the files of its statistics office mean. */
@NullMarked
package org.samband.profile.statistics;

import org.jspecify.annotations.NullMarked;
