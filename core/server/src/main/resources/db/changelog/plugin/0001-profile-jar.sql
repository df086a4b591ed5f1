--liquibase formatted sql

--changeset samband:plugin-0001
-- Shared by all alliances: what a jar brings is offered to each of them.
create table profile_jar (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    file_name text not null,
    plugin_id text,
    plugin_version text,
    provided jsonb not null,
    reasons jsonb not null,
    state text not null check (state in ('REFUSED', 'OFF', 'ON')),
    handed_in_by text,
    handed_in_at timestamptz not null,
    version integer not null,
    check (state = 'REFUSED' or plugin_id is not null)
);
comment on table profile_jar is 'The jars with profiles and countries that were handed in; built-in ones are not here.';
create unique index profile_jar_installed on profile_jar (plugin_id) where state <> 'REFUSED';

create table profile_jar_content (
    sha256 text primary key references profile_jar (sha256),
    bytes bytea not null,
    version integer not null
);
