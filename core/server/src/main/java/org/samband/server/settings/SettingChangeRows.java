package org.samband.server.settings;

import java.util.List;
import org.samband.server.data.Rows;
import org.springframework.data.jdbc.repository.query.Query;

/** The changes of the settings in the database. */
interface SettingChangeRows extends Rows<SettingChange, SettingChangeId> {

    @Query("select * from setting_change order by id desc limit :limit")
    List<SettingChange> latest(int limit);
}
