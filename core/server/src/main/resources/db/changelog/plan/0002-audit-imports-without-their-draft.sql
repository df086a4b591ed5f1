--liquibase formatted sql

--changeset samband:plan-audit-1
-- Each answer at the import desk changes the draft, which is kept with the import.
select audit('plan_import', 'draft');
