/** The profile of a Swedish municipal federation. */
@NullMarked
package org.samband.plugins.swedishmunicipalfederation;

import org.jspecify.annotations.NullMarked;
