/** The profile of an association whose members are associations. */
@NullMarked
package org.samband.plugins.associationofassociations;

import org.jspecify.annotations.NullMarked;
