/** Tests the pages in a real browser. */
@NullMarked
package org.samband.server.browser;

import org.jspecify.annotations.NullMarked;
