/** What a year came to: actual figures beside the budget, the result and the equity. */
@NamedInterface("result")
@NullMarked
package org.samband.server.funding.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
