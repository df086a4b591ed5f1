package org.samband.server.funding.invoice;

import org.samband.server.data.Rows;

/** How the current alliance invoices, in the database. */
interface InvoiceTermsRows extends Rows<InvoiceTerms, InvoiceTermsId> {}
