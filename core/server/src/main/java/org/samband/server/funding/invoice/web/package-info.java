/** The pages and the API of invoices. */
@NullMarked
package org.samband.server.funding.invoice.web;

import org.jspecify.annotations.NullMarked;
