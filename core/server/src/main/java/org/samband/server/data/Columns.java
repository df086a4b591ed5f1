package org.samband.server.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a row, for the few reads whose many rows are worth a mapper written by hand. */
public record Columns(ResultSet row) {

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    public LocalDate day(String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
    }

    public Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    public <I> I id(String column, Function<UUID, I> type) throws SQLException {
        return type.apply(Objects.requireNonNull(row.getObject(column, UUID.class), column));
    }

    public <I> @Nullable I idOrNull(String column, Function<UUID, I> type) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }

    public <T extends StoredAsJson> T json(String column, Class<T> type) throws SQLException {
        return RowConversions.read(text(column), type);
    }

    public <T extends StoredAsJson> @Nullable T jsonOrNull(String column, Class<T> type) throws SQLException {
        var json = row.getString(column);
        return json == null ? null : RowConversions.read(json, type);
    }
}
