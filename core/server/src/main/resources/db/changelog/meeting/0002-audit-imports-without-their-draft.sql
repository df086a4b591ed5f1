--liquibase formatted sql

--changeset samband:meeting-audit-1
-- Each answer at the import desk changes the draft, which is kept with the import.
select audit('meeting_import', 'draft');
