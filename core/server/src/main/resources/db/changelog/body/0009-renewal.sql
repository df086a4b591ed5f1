--liquibase formatted sql

--changeset samband:body-0014
alter table body add column renewed_within integer check (renewed_within between 0 and 48);
comment on column body.renewed_within is 'Within how many months after an election its members are named anew; null where it is as its type says.';
