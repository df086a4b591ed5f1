package org.samband.server.document;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies one of the files that an issued document was written as. */
record IssuedFileId(UUID value) implements Identifier {}
