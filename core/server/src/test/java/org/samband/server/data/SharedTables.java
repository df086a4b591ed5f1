package org.samband.server.data;

import java.util.Set;

/** The tables that belong to the whole installation; each other table belongs to alliances and is isolated. */
final class SharedTables {

    static final Set<String> NAMES = Set.of(
            "account",
            "account_password",
            "affiliation",
            "alliance",
            "databasechangelog",
            "databasechangeloglock",
            "loaded_example",
            "organisation",
            "organisation_identifier",
            "organisation_name",
            "population_figure",
            "population_source",
            "profile_jar",
            "profile_jar_content",
            "profile_jar_answers",
            "profile_event",
            "profile_code_off",
            "register_import",
            "secret_address",
            "sign_in_failure",
            "spring_session",
            "spring_session_attributes",
            "statistics_draft",
            "succession");

    private SharedTables() {}
}
