package org.samband.server.register;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts what a file says of organisations in the place of what it said before; who is in no file stays as they are, and so
 * does what a person has said otherwise.
 */
@Component
class OrganisationFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String FACTS = """
            with fact as (
                select * from jsonb_to_recordset(cast(:facts as jsonb))
                    as f (key text, kind text, value text, "from" date, until date)
                where not exists (
                    select from organisation o
                    where o.key = f.key
                      and case when f.kind in ('MERGED_INTO', 'SPLIT_INTO', 'CONTINUED_BY') then 'SUCCESSION'
                               else f.kind end = any (o.by_hand)))
            """;

    private static final String ORGANISATIONS = FACTS + """
            insert into organisation (id, key, kind, country, valid)
            select uuidv7(), key, kind, :country, daterange("from", until) from fact
            where kind in ('MUNICIPALITY', 'COUNTY', 'FEDERATION', 'ASSOCIATION', 'STATE', 'COMPANY', 'OTHER')
            on conflict (key) do update set kind = excluded.kind,
                valid = case when 'SUCCESSION' = any (organisation.by_hand) then organisation.valid
                             else excluded.valid end
            """;

    /** A file replaces only the kinds of facts that it holds of an organisation, since two may speak of one. */
    private static final String FORGOTTEN = FACTS + """
            , known as (select distinct o.id, f.kind from fact f join organisation o using (key)),
            names as (
                delete from organisation_name n using known k
                where n.organisation_id = k.id and k.kind = 'NAME'),
            identifiers as (
                delete from organisation_identifier i using known k
                where i.organisation_id = k.id and i.scheme = k.kind),
            affiliations as (
                delete from affiliation a using known k
                where a.member_id = k.id
                  and (a.kind, k.kind) in (('COUNTY', 'IN_COUNTY'), ('MEMBER', 'MEMBER_OF')))
            delete from succession s using known k
            where s.predecessor_id = k.id and k.kind in ('MERGED_INTO', 'SPLIT_INTO', 'CONTINUED_BY')
            """;

    private static final String NAMES = FACTS + """
            insert into organisation_name (organisation_id, name, valid)
            select o.id, f.value, daterange(f."from", f.until) from fact f join organisation o using (key)
            where f.kind = 'NAME'
            """;

    private static final String IDENTIFIERS = FACTS + """
            insert into organisation_identifier (organisation_id, country, scheme, value, valid)
            select o.id, o.country, f.kind, f.value, daterange(f."from", f.until) from fact f join organisation o using (key)
            where f.kind in ('CODE', 'NUMBER')
            """;

    private static final String TIES = FACTS + """
            , tie as (
                select o.id, other.id as other_id, f.* from fact f
                join organisation o using (key) left join organisation other on other.key = f.value
                where f.kind in ('IN_COUNTY', 'MEMBER_OF', 'MERGED_INTO', 'SPLIT_INTO', 'CONTINUED_BY')),
            affiliations as (
                insert into affiliation (member_id, parent_id, kind, valid, source)
                select id, other_id, case kind when 'IN_COUNTY' then 'COUNTY' else 'MEMBER' end,
                       daterange("from", until), :source
                from tie where kind in ('IN_COUNTY', 'MEMBER_OF'))
            insert into succession (predecessor_id, successor_id, kind, on_day)
            select id, other_id,
                   case kind when 'MERGED_INTO' then 'MERGER' when 'SPLIT_INTO' then 'SPLIT' else 'CONTINUATION' end,
                   "from"
            from tie where kind in ('MERGED_INTO', 'SPLIT_INTO', 'CONTINUED_BY')
            """;

    private final JdbcClient jdbc;

    OrganisationFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads a file and returns how many lines it had. */
    int read(RegisterFile file) {
        var facts = file.lines().stream().map(RegisterFact::of).toList();
        var json = JSON.writeValueAsString(facts);
        for (var statement : new String[] {ORGANISATIONS, FORGOTTEN, NAMES, IDENTIFIERS, TIES}) {
            jdbc.sql(statement)
                    .param("facts", json)
                    .param("country", file.said("country"))
                    .param("source", file.said("title"))
                    .update();
        }
        refuseStrangers(file, json);
        return facts.size();
    }

    /** A key that no file says the kind of is a slip of the pen, and would otherwise be passed over in silence. */
    private void refuseStrangers(RegisterFile file, String json) {
        var strangers =
                jdbc.sql(FACTS + """
                        select distinct f.key from fact f where not exists (
                            select from organisation o join organisation_name n on n.organisation_id = o.id
                            where o.key = f.key)
                        """).param("facts", json).query(String.class).list();
        if (!strangers.isEmpty()) {
            throw new RegisterFileException(
                    file.name(),
                    1,
                    "No line says what these are and are named: "
                            + strangers.stream().limit(10).collect(Collectors.joining(", ")));
        }
    }
}
