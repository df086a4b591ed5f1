--liquibase formatted sql

--changeset samband:register-source-titles
alter table population_source add column titles jsonb not null default '{}';
comment on column population_source.titles is 'What it is called in other languages than English, by their tags.';
