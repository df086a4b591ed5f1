--liquibase formatted sql

--changeset samband:alliance-0011
alter table alliance add column logo text check (logo ~ '^[0-9a-f]{64}$');
comment on column alliance.logo is 'The hash of the logo that its pages show; null where it has none.';

--changeset samband:alliance-0012
create trigger audit after update on alliance for each row when (current_alliance() = new.id)
    execute function write_audit('id', '-');
