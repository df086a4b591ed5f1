/** Money that others are asked for: applied for until a day, granted or refused, and accounted for to whoever gave it. */
@NamedInterface("grant")
@NullMarked
package org.samband.server.funding.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
