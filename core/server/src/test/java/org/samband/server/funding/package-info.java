@NullMarked
package org.samband.server.funding;

import org.jspecify.annotations.NullMarked;
