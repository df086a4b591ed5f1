--liquibase formatted sql

--changeset samband:body-0016
alter table body add column opening text check (length(opening) <= 2000);
comment on column body.opening is 'What is to be settled when a case opens before the body: the beginning of the background of each.';
