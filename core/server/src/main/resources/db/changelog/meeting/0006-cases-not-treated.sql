--liquibase formatted sql

--changeset samband:meeting-not-treated-1
-- A case that stood on an agenda and was not decided there goes back to those that wait, by a treatment of its own.
alter table treatment drop constraint treatment_state_check;
alter table treatment add constraint treatment_state_check
    check (state in ('WAITING', 'ON_AGENDA', 'UNTREATED', 'DECIDED', 'WITHDRAWN'));
