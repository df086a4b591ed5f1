package org.samband.server.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from PostgreSQL's catalog where a table or the application's role breaks the rules that keep alliances apart. */
final class IsolationProblems {

    // Tables without alliance: shared by all of the installation, or written before any alliance is known.
    private static final Set<String> SHARED = SharedTables.NAMES;

    private static final String TABLES = """
            select c.oid, c.relname, c.relrowsecurity and c.relforcerowsecurity as forced,
                   exists (select from pg_attribute a
                           where a.attrelid = c.oid and a.attname = 'alliance_id' and not a.attisdropped) as ours
            from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            order by c.relname
            """;
    private static final String COLUMN = """
            select coalesce(format_type(a.atttypid, null) || case when a.attnotnull then ' not null ' else ' null ' end
                            || pg_get_expr(d.adbin, d.adrelid), 'without default')
            from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = ?::oid and a.attname = 'alliance_id'
            """;
    private static final String POLICIES = """
            select polname || ' ' || polcmd::text || ' ' || polpermissive::text || ' ' || polroles::text || ' '
                   || pg_get_expr(polqual, polrelid) || coalesce(' ' || pg_get_expr(polwithcheck, polrelid), '')
            from pg_policy where polrelid = ?::oid order by polname
            """;
    private static final String POLICY = "alliance * true {0}"
            + " (alliance_id = ( SELECT current_alliance() AS current_alliance))"
            + " (alliance_id = ( SELECT current_alliance() AS current_alliance))";
    // Outside any alliance, an account may see which roles it has been given, and nobody else's. What an alliance
    // publishes of its members every alliance may read, and only it may write.
    private static final Map<String, String> MORE_POLICIES = Map.of(
            "role_grant",
            "own r true {0} ((( SELECT current_alliance() AS current_alliance) IS NULL)"
                    + " AND (account_id = ( SELECT current_actor() AS current_actor)))",
            "published_membership",
            "published r true {0} true");
    private static final String KEYS = """
            select i.indexrelid::regclass::text from pg_index i
            left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
            where i.indrelid = ?::oid and (i.indisunique or i.indisprimary or i.indisexclusion)
              and a.attname is distinct from 'alliance_id'
            """;
    private static final String FOREIGN_KEYS = """
            select f.conname from pg_constraint f
            where f.conrelid = ?::oid and f.contype = 'f'
              and exists (select from pg_attribute t where t.attrelid = f.confrelid and t.attname = 'alliance_id')
              and not ((select attname from pg_attribute where attrelid = f.conrelid and attnum = f.conkey[1]) = 'alliance_id'
                   and (select attname from pg_attribute where attrelid = f.confrelid and attnum = f.confkey[1]) = 'alliance_id')
            """;
    // The trail itself, and what triggers derive from rows that have one.
    private static final Set<String> WITHOUT_TRAIL = Set.of("audit_entry", "case_word");
    private static final String AUDIT = """
            select 'audit' from pg_trigger t join pg_proc p on p.oid = t.tgfoid
            where t.tgrelid = ?::oid and p.proname = 'write_audit' and t.tgenabled = 'O'
            """;
    private static final String ROLE = """
            select r.rolname || ' is a superuser or bypasses row-level security'
            from pg_roles r where r.rolname = 'samband_app' and (r.rolsuper or r.rolbypassrls)
            union all
            select 'samband_app owns ' || c.relname from pg_class c
            where pg_has_role('samband_app', c.relowner, 'member')
            union all
            select 'samband_app may write ' || name from unnest(array ['audit_entry', 'databasechangelog']) as name
            where has_table_privilege('samband_app', name, 'insert, update, delete, truncate')
            union all
            select 'samband_app may empty ' || c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
              and has_table_privilege('samband_app', c.oid, 'truncate')
            """;

    private final Connection connection;
    private final List<String> problems = new ArrayList<>();

    private IsolationProblems(Connection connection) {
        this.connection = connection;
    }

    static List<String> in(Connection connection) throws SQLException {
        var problems = new IsolationProblems(connection);
        problems.readTables();
        problems.problems.addAll(problems.query(ROLE));
        return problems.problems;
    }

    private void readTables() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                var table = rows.getString("relname");
                var shared = SHARED.contains(table);
                if (rows.getBoolean("ours") == shared) {
                    problems.add(table + (shared ? " is called shared, but has" : " has no") + " alliance_id");
                } else if (!shared) {
                    if (!rows.getBoolean("forced")) {
                        problems.add(table + " does not force row-level security");
                    }
                    readTable(table, rows.getString("oid"));
                }
            }
        }
    }

    private void readTable(String table, String oid) throws SQLException {
        expect(table + ".alliance_id is ", "uuid not null current_alliance()", query(COLUMN, oid));
        var policies = query(POLICIES, oid);
        policies.remove(MORE_POLICIES.get(table));
        expect(table + " has the policies ", POLICY, policies);
        if (!WITHOUT_TRAIL.contains(table)) {
            expect(table + " has the audit triggers ", "audit", query(AUDIT, oid));
        }
        query(KEYS, oid)
                .forEach(key -> problems.add(table + " has the key " + key + " that does not begin with alliance_id"));
        query(FOREIGN_KEYS, oid)
                .forEach(key -> problems.add(table + " has the foreign key " + key + " without alliance_id"));
    }

    private void expect(String subject, String wanted, List<String> found) {
        if (!found.equals(List.of(wanted))) {
            problems.add(subject + found);
        }
    }

    private List<String> query(String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
