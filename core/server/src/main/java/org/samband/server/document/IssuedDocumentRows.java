package org.samband.server.document;

import org.samband.server.data.Rows;

/** The issued documents of the current alliance in the database. */
interface IssuedDocumentRows extends Rows<IssuedDocument, IssuedDocumentId> {}
