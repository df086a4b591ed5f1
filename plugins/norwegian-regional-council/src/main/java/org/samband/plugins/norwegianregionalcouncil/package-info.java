/** The profile of a Norwegian regional council. */
@NullMarked
package org.samband.plugins.norwegianregionalcouncil;

import org.jspecify.annotations.NullMarked;
