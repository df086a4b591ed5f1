--liquibase formatted sql

--changeset samband:register-changes-by-hand
alter table organisation add column version integer not null default 0;
alter table organisation add column by_hand text[] not null default '{}';
comment on column organisation.by_hand is
    'The kinds of facts that a person has said otherwise, which a file of the register no longer replaces.';
