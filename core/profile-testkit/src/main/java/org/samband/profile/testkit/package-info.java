/** The contract of a profile as tests that its author inherits. */
@NullMarked
package org.samband.profile.testkit;

import org.jspecify.annotations.NullMarked;
