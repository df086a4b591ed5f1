--liquibase formatted sql

--changeset samband:funding-kept-effects
alter table levy_scenario add column effect jsonb;
comment on column levy_scenario.effect is 'What it came to when it was kept; nothing for those kept before this was remembered.';
