--liquibase formatted sql

--changeset samband:alliance-0010
alter table alliance add column reading_languages text check (reading_languages ~ '^[a-z]{2}( [a-z]{2})*$');
comment on column alliance.reading_languages is 'The languages that its pages are offered in; null for all.';
alter table alliance_term add column genitives text;
comment on column alliance_term.genitives is 'The four genitives, one a line; null where they follow from adding an s.';
