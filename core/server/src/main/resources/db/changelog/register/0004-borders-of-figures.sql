--liquibase formatted sql

--changeset samband:register-0004
alter table population_source add column borders_on date;
comment on column population_source.borders_on is 'The day in whose borders the figures of all days are counted; null where each day has its own.';
