/** The page that shows the overview. */
@NullMarked
package org.samband.server.desk.web;

import org.jspecify.annotations.NullMarked;
