/** What each payer is asked to pay, once, with a number that is never used again; payments and credit notes. */
@NullMarked
package org.samband.server.funding.invoice;

import org.jspecify.annotations.NullMarked;
