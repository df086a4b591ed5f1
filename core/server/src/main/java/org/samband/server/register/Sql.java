package org.samband.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samband.server.data.Validity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the statements of the register share: lists of ids as one parameter, days and ranges from rows. */
final class Sql {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private Sql() {}

    /** Returns words as the text of an object, to be cast to {@code jsonb}. */
    static String words(Map<String, String> words) {
        return JSON.writeValueAsString(words);
    }

    static Map<String, String> words(ResultSet row, String column) throws SQLException {
        return JSON.readValue(row.getString(column), WORDS);
    }

    /** Returns ids as the text of an array, to be cast to {@code uuid[]}. */
    static String array(Collection<OrganisationId> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    static OrganisationId organisation(ResultSet row, String column) throws SQLException {
        return new OrganisationId(row.getObject(column, UUID.class));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Returns the range whose ends a statement selects as {@code valid_from} and {@code valid_until}. */
    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }
}
