--liquibase formatted sql

--changeset samband:alliance-0003
alter table alliance add column cycles jsonb;
comment on column alliance.cycles is 'The reporting cycles that it has chosen, with the days to report; null where it uses all of its profile.';
