--liquibase formatted sql

--changeset samband:examples-0002
alter table loaded_example add column loading uuid;
comment on column loaded_example.loading is 'The alliance that it was being loaded into; only that one is removed when the loading begins anew.';
