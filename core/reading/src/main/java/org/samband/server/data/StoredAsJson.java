package org.samband.server.data;

/** A value that is kept in a {@code jsonb} column: a record, or a sealed interface whose type is told by its JSON. */
public interface StoredAsJson {}
