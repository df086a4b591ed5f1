package org.samband.server.data;

import java.util.Set;

/** The tables that belong to the whole installation; each other table belongs to alliances and is isolated. */
final class SharedTables {

    static final Set<String> NAMES =
            Set.of("alliance", "databasechangelog", "databasechangeloglock", "profile_jar", "profile_jar_content");

    private SharedTables() {}
}
