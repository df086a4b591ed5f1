--liquibase formatted sql

--changeset samband:data-1 splitStatements:false
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- The alliance that the transaction is for; null outside any.
create function current_alliance() returns uuid
    language sql stable
    return nullif(current_setting('app.alliance', true), '')::uuid;

-- The account that the transaction works for; null where the server works for itself.
create function current_actor() returns uuid
    language sql stable
    return nullif(current_setting('app.actor', true), '')::uuid;

-- Hides the rows of other alliances, from the owner too, and refuses to write them.
create function isolate(target regclass) returns void
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy alliance on %s using (alliance_id = (select current_alliance()))'
                   || ' with check (alliance_id = (select current_alliance()))', target);
end
$$;

--changeset samband:data-2 splitStatements:false
create table audit_entry
(
    alliance_id uuid        not null default current_alliance(),
    id          uuid        not null default uuidv7(),
    at          timestamptz not null default statement_timestamp(),
    actor       uuid default current_actor(),
    actor_name  text default nullif(current_setting('app.actor_name', true), ''),
    table_name  text        not null,
    row_key     jsonb       not null,
    action      text        not null check (action in ('insert', 'update', 'delete')),
    before      jsonb,
    after       jsonb,
    primary key (alliance_id, id)
);
comment on table audit_entry is 'Who changed which row when, and how: of an update only the columns that changed.';
create index audit_entry_row on audit_entry (alliance_id, table_name, row_key, id);
select isolate('audit_entry');

-- Runs as the owner, so that the application itself cannot write the trail. Its arguments are the columns of the
-- primary key, then '-', then columns too large to repeat here.
create function write_audit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    separator integer := array_position(tg_argv, '-');
    large     text[]  := tg_argv[separator + 1:];
    old_row   jsonb   := case when tg_op <> 'INSERT' then to_jsonb(old) - large end;
    new_row   jsonb   := case when tg_op <> 'DELETE' then to_jsonb(new) - large end;
    key       jsonb;
begin
    if tg_op = 'UPDATE' and old_row = new_row then
        return null;
    end if;
    select jsonb_object_agg(name, coalesce(new_row, old_row) -> name)
    into key
    from unnest(tg_argv[:separator - 1]) as name;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(was.key, was.value), jsonb_object_agg(was.key, new_row -> was.key)
        into old_row, new_row
        from jsonb_each(old_row) as was
        where was.value is distinct from new_row -> was.key;
    end if;
    insert into audit_entry (table_name, row_key, action, before, after)
    values (tg_table_name, key, lower(tg_op), old_row, new_row);
    return null;
end
$$;

-- What each table of an alliance needs: isolation and an audit trail.
create function protect(target regclass) returns void
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
      and atttypid = 'bytea'::regtype
      and not attisdropped;
    perform isolate(target);
    execute format('create trigger audit after insert or update or delete on %s for each row'
                   || ' execute function write_audit(%s, ''-''%s)', target, key_columns, large_columns);
end
$$;
