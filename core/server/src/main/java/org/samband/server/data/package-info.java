/** How every module keeps rows: identifiers, the current alliance and actor, transactions, conversions. It knows no other word of the domain. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.samband.server.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
