package org.samband.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which files were read into the register, when and by whom. */
@Component
class Imports {

    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a file is being read, before the figures that refer to it. */
    UUID begin(String fileName, String sha256, boolean shipped, @Nullable String source, int lines, Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into register_import (id, file_name, sha256, shipped, source, lines, recorded, imported_at)
                        values (:id, :name, :sha256, :shipped, :source, :lines, 0, :at)
                        """)
                .param("id", id)
                .param("name", fileName)
                .param("sha256", sha256)
                .param("shipped", shipped)
                .param("source", source)
                .param("lines", lines)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void end(UUID id, int recorded) {
        jdbc.sql("update register_import set recorded = :recorded where id = :id")
                .param("recorded", recorded)
                .param("id", id)
                .update();
    }

    /** Returns the hash of a shipped file as it was last read. */
    Optional<String> lastRead(String fileName) {
        return jdbc.sql("""
                        select sha256 from register_import where file_name = :name and shipped
                        order by imported_at desc, id desc limit 1
                        """).param("name", fileName).query(String.class).optional();
    }

    /** Returns the last ones, the newest first. */
    List<RegisterImport> last(int limit) {
        return jdbc.sql("select * from register_import order by imported_at desc, id desc limit :limit")
                .param("limit", limit)
                .query(Imports::read)
                .list();
    }

    private static RegisterImport read(ResultSet row, int number) throws SQLException {
        return new RegisterImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getBoolean("shipped"),
                row.getString("source"),
                row.getInt("lines"),
                row.getInt("recorded"),
                Sql.instant(row, "imported_at"),
                row.getString("imported_by"));
    }
}
