--liquibase formatted sql

--changeset samband:plugin-0002
-- Built-in jars are recorded as well, so that an alliance goes on with the version it works by after a newer server has
-- brought another. Several versions of a plugin may be on; one of them is what a new alliance gets.
alter table profile_jar
    add column origin text not null default 'HANDED_IN' check (origin in ('BUILT_IN', 'HANDED_IN')),
    add column by_default boolean not null default false,
    add column description jsonb not null default '{}',
    add column signature text not null default 'UNCHECKED';
update profile_jar set by_default = true where state = 'ON';
alter table profile_jar
    alter column origin drop default,
    alter column by_default drop default,
    alter column description drop default,
    alter column signature drop default,
    add check (state = 'ON' or not by_default);
comment on table profile_jar is 'The jars with profiles and countries, built-in ones too: what every node loads.';
comment on column profile_jar.description is 'What the jar is, as found when it was inspected.';
drop index profile_jar_installed;
create unique index profile_jar_version on profile_jar (plugin_id, plugin_version) where state <> 'REFUSED';
create unique index profile_jar_default on profile_jar (plugin_id) where by_default;

--changeset samband:plugin-0003
create table profile_jar_answers (
    sha256 text primary key references profile_jar (sha256),
    answers jsonb not null,
    version integer not null
);
comment on table profile_jar_answers is
    'What the profiles of a jar said when it was first loaded; alliances are read by it while the jar is missing.';

--changeset samband:plugin-0004
create table profile_event (
    id uuid primary key default uuidv7(),
    at timestamptz not null default statement_timestamp(),
    actor uuid default current_actor(),
    actor_name text default nullif(current_setting('app.actor_name', true), ''),
    action text not null,
    plugin_id text not null,
    plugin_version text,
    sha256 text not null,
    alliance uuid,
    alliance_name text,
    details jsonb not null
);
comment on table profile_event is 'Everything that happened to profiles; rows are only added.';
comment on column profile_event.alliance is 'The alliance that was moved; it may be gone since.';
create index profile_event_of_jar on profile_event (sha256, id);

--changeset samband:plugin-0005
create table profile_code_off (
    sha256 text not null references profile_jar (sha256) on delete cascade,
    code text not null,
    at timestamptz not null,
    cause text not null,
    primary key (sha256, code)
);
comment on table profile_code_off is 'Rules of profiles that are no longer called because they failed again and again.';

--changeset samband:plugin-0006 splitStatements:false
-- Wakes every node, whoever made the change.
create function notify_profiles() returns trigger
    language plpgsql as
$$
begin
    notify samband_profiles;
    return null;
end
$$;
create trigger notify after insert or update or delete on profile_jar
    for each statement execute function notify_profiles();
create trigger notify after insert or update or delete on profile_code_off
    for each statement execute function notify_profiles();
