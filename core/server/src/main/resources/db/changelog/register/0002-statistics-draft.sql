--liquibase formatted sql

--changeset samband:register-0003
create table statistics_draft (
    id uuid primary key,
    file_name text not null,
    format text not null,
    country text not null,
    content bytea not null,
    made_at timestamptz not null,
    made_by text default nullif(current_setting('app.actor_name', true), '')
);
comment on table statistics_draft is 'A statistics file that somebody looks at before they accept it; gone after a day.';
