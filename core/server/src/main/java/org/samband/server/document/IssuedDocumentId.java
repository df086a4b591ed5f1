package org.samband.server.document;

import java.util.UUID;
import org.samband.server.data.Identifier;

/** Identifies a document as it was issued. */
public record IssuedDocumentId(UUID value) implements Identifier {}
