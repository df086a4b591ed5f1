--liquibase formatted sql

--changeset samband:document-audit-1
-- Its hash is in the trail; the document itself can be neither changed nor removed.
select audit('issued_document', 'content');
