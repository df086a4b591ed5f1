package org.samband.server.data;

import java.util.Set;

/** The tables that belong to the whole installation; each other table belongs to alliances and is isolated. */
final class SharedTables {

    static final Set<String> NAMES = Set.of(
            "account",
            "account_password",
            "alliance",
            "databasechangelog",
            "databasechangeloglock",
            "loaded_example",
            "profile_jar",
            "profile_jar_content",
            "sign_in_failure",
            "spring_session",
            "spring_session_attributes");

    private SharedTables() {}
}
