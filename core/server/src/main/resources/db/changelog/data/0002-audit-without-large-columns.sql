--liquibase formatted sql

--changeset samband:data-3 splitStatements:false
-- Writes the trail of a table, without repeating its bytes and the columns named.
create function audit(target regclass, variadic large text[]) returns void
    language plpgsql as
$$
declare
    key_columns   text;
    large_columns text;
begin
    select string_agg(quote_literal(a.attname), ', ')
    into key_columns
    from pg_index i
             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = target
      and i.indisprimary
      and a.attname <> 'alliance_id';
    select coalesce(string_agg(', ' || quote_literal(attname), ''), '')
    into large_columns
    from pg_attribute
    where attrelid = target
      and (atttypid = 'bytea'::regtype or attname = any (large))
      and not attisdropped;
    execute format('create or replace trigger audit after insert or update or delete on %s for each row'
                   || ' execute function write_audit(%s, ''-''%s)', target, key_columns, large_columns);
end
$$;

create or replace function protect(target regclass) returns void
    language plpgsql as
$$
begin
    perform isolate(target);
    perform audit(target, variadic array []::text[]);
end
$$;
