package org.samband.server.document;

import java.util.Optional;
import org.samband.server.data.Rows;

/** The files of issued documents of the current alliance in the database. */
interface IssuedFileRows extends Rows<IssuedFile, IssuedFileId> {

    Optional<IssuedFile> findByDocumentIdAndFormat(IssuedDocumentId documentId, String format);
}
