--liquibase formatted sql

--changeset samband:body-0013
alter table body add column meetings_a_year integer check (meetings_a_year between 1 and 100);
comment on column body.meetings_a_year is 'How often it is to meet in a year, where somebody has said so.';
