package org.samband.server.document;

import java.util.Optional;

/** Knows the letterhead of whoever hands out documents here; a module above makes a bean of it. */
public interface Letterheads {

    Optional<Letterhead> here();
}
