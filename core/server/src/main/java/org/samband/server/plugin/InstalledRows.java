package org.samband.server.plugin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes all that is kept of a jar. */
@Component
class InstalledRows {

    private final ProfileJarRows rows;
    private final JarContentRows contents;
    private final JarFiles files;
    private final JdbcClient sql;

    InstalledRows(ProfileJarRows rows, JarContentRows contents, JarFiles files, JdbcClient sql) {
        this.rows = rows;
        this.contents = contents;
        this.files = files;
        this.sql = sql;
    }

    void delete(ProfileJar jar) {
        sql.sql("delete from profile_jar_answers where sha256 = ?")
                .param(jar.sha256())
                .update();
        contents.deleteById(jar.sha256());
        rows.delete(jar);
    }

    void forgetFile(ProfileJar jar) {
        files.delete(jar.sha256());
    }
}
