--liquibase formatted sql

--changeset samband:alliance-remove-1 splitStatements:false
-- The application may not delete what is immutable; this function of the owner may, when all of an alliance goes.
create function remove_alliance(gone uuid) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    remaining regclass[];
    refused regclass[];
    one regclass;
begin
    if gone is distinct from current_alliance() then
        raise exception 'An alliance is removed from within, not from %.', coalesce(current_alliance()::text, 'outside');
    end if;
    select array_agg(c.oid::regclass) into remaining
        from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and a.attname = 'alliance_id' and not a.attisdropped;
    while cardinality(remaining) > 0 loop
        refused := '{}';
        foreach one in array remaining loop
            begin
                execute format('delete from %s where alliance_id = $1', one) using gone;
            exception when foreign_key_violation then
                refused := refused || one;
            end;
        end loop;
        if cardinality(refused) = cardinality(remaining) then
            raise exception 'These tables of the alliance hold each other: %', refused;
        end if;
        remaining := refused;
    end loop;
    -- Deleting writes to the audit trail, which may have been emptied before.
    delete from audit_entry where alliance_id = gone;
    delete from alliance where id = gone;
end
$$;
