package org.samband.server.alliance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samband.server.register.OrganisationId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts organisations into the register that no other test has. */
public final class Municipalities {

    private Municipalities() {}

    public static OrganisationId add(ApplicationContext application, String name) {
        return add(application, "MUNICIPALITY", name);
    }

    public static OrganisationId add(ApplicationContext application, String kind, String name) {
        var sql = application.getBean(JdbcClient.class);
        var id = UUID.randomUUID();
        sql.sql("insert into organisation (id, kind, country, valid) values (:id, :kind, 'XX', '(,)')")
                .param("id", id)
                .param("kind", kind)
                .update();
        sql.sql("insert into organisation_name (organisation_id, name, valid) values (:id, :name, '(,)')")
                .param("id", id)
                .param("name", name)
                .update();
        return new OrganisationId(id);
    }

    public static List<OrganisationId> several(ApplicationContext application, int count) {
        var all = new ArrayList<OrganisationId>();
        for (int i = 1; i <= count; i++) {
            all.add(add(application, "Vik " + i));
        }
        return all;
    }
}
