--liquibase formatted sql

--changeset samband:settings-0003
alter table logo no force row level security;
update alliance set logo = (select sha256 from logo where logo.alliance_id = alliance.id)
    where exists (select from logo where logo.alliance_id = alliance.id);
alter table logo force row level security;
