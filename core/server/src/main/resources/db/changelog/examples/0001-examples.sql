--liquibase formatted sql

--changeset samband:examples-0001
create table loaded_example (
    slug text primary key,
    at timestamptz not null default now(),
    whole boolean not null default false
);
comment on table loaded_example is 'The examples that were loaded once, so that one that was removed does not come back; one that is not whole was interrupted.';
