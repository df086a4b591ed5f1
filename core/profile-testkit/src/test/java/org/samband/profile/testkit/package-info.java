/** What the test kit tells an author whose profile does not say what the author expected. */
@NullMarked
package org.samband.profile.testkit;

import org.jspecify.annotations.NullMarked;
