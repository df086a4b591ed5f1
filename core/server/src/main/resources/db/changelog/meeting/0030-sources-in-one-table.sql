--liquibase formatted sql

--changeset samband:meeting-sources-1
-- The wall is down for the move alone: without it the owner would see the rows of no alliance.
alter table meeting_import_source disable row level security;
alter table import_source disable row level security;
alter table import_source disable trigger audit;
insert into import_source (alliance_id, id, name, pasted, content, version)
    select alliance_id, import_id, name, pasted, content, version from meeting_import_source;
alter table import_source enable trigger audit;
alter table import_source enable row level security;
drop table meeting_import_source;
